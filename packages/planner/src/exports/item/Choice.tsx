'use client';

import type { PartProps } from '@engagement-kit/react';
import { node } from '../exports-context.js';
import { itemPart } from './item-context.js';

/**
 * Chooses what the file is made from: a promise or a version. Renders a `<p>` with a label and a native list; with the
 * name alone if there is only one; and nothing if there is no choice. It is never part of a form.
 */
export const Choice = /* @__PURE__ */ itemPart(
  'choice',
  (_: PartProps<'p'>, { id, choices, choice }) => {
    if (!choices || choice === undefined) return null;
    const { label, items } = choices;
    const [only] = items;
    return {
      as: 'p',
      content:
        items.length === 1 ? (
          <>
            <span {...node('choice-label')}>{label}</span>{' '}
            <span {...node('choice-name')}>{only?.name}</span>
          </>
        ) : (
          <>
            <label {...node('choice-label')} htmlFor={`${id}-choice`}>
              {label}
            </label>{' '}
            <ChoiceList />
          </>
        ),
    };
  },
);

export namespace Choice {
  export interface Props extends PartProps<'p'> {}
}

/** The list of what the file can be made from. Renders a `<select>`. */
export const ChoiceList = /* @__PURE__ */ itemPart(
  'choice-list',
  (_: PartProps<'select'>, { id, choices, choice, choose }) => ({
    as: 'select',
    control: 'text',
    onChange: ({ target }) => choose((target as HTMLSelectElement).value),
    content: choices?.items.map((each) => (
      <option key={each.id} value={each.id}>
        {each.name}
      </option>
    )),
    id: `${id}-choice`,
    // The id of a form that does not exist, so that a form around it neither posts nor resets it.
    fixed: { value: choice, form: `${id}-no-form` },
  }),
);

export namespace ChoiceList {
  export interface Props extends PartProps<'select'> {}
}
