'use client';

import type { PartProps } from '@engagement-kit/react';
import { nameVersionPart } from './name-version-context.js';

/** The field for a new version’s name. It is never part of a form. */
export const VersionName = /* @__PURE__ */ nameVersionPart(
  'version-name',
  (_: PartProps<'input'>, { id, field, name, setName, error, save }) => ({
    as: 'input',
    type: 'text',
    control: 'text',
    autoComplete: 'off',
    'aria-describedby': error ? `${id}-error ${id}-hint` : `${id}-hint`,
    'aria-invalid': error ? true : undefined,
    onChange: ({ target }) => setName((target as HTMLInputElement).value),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      save();
    },
    ref: field,
    id: `${id}-name`,
    // The id of a form that does not exist, so that a form around it neither posts nor resets it.
    fixed: { value: name, form: `${id}-no-form` },
  }),
);

export namespace VersionName {
  export interface Props extends PartProps<'input'> {}
}

/** Names the plan as it is now. Renders a `<button>`. */
export const NameButton = /* @__PURE__ */ nameVersionPart(
  'name-button',
  (_: PartProps<'button'>, { speaker, save }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: speaker.say('nameVersion'),
    onClick: save,
  }),
);

export namespace NameButton {
  export interface Props extends PartProps<'button'> {}
}
