'use client';

import type { PartProps } from '@engagement-kit/react';
import { partAttributes } from '@engagement-kit/react';
import { itemPart } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsChoice`: those of its `<p>`. */
export interface PlanExportsChoiceProps extends PartProps<'p'> {}

/**
 * Chooses what the file is made of: a promise, a version. Renders a `<p>` with a label and a native list, with the
 * name alone where there is one, and nothing where there is no choice. It goes along with no form.
 */
export const PlanExportsChoice = /* @__PURE__ */ itemPart(
  'choice',
  (props: PlanExportsChoiceProps, { id, choices, choice, choose }) => {
    if (!choices || choice === undefined) return null;
    const { label, items } = choices;
    const inside = (part: string) => partAttributes(scope, part);
    return {
      as: 'p',
      content:
        items.length === 1 ? (
          <>
            <span {...inside('choice-label')}>{label}</span>{' '}
            <span {...inside('choice-name')}>{items[0]?.name}</span>
          </>
        ) : (
          <>
            <label {...inside('choice-label')} htmlFor={`${id}-choice`}>
              {label}
            </label>{' '}
            <select
              {...inside('choice-list')}
              data-control="text"
              id={`${id}-choice`}
              value={choice}
              onChange={({ target }) => choose(target.value)}
            >
              {items.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </>
        ),
      ...props,
    };
  },
);
