'use client';

import type { PartProps } from '@engagement-kit/react';
import { renamePart } from './rename-context.js';

/** The field for a new title. */
export const RenameField = /* @__PURE__ */ renamePart(
  'rename-field',
  (_: PartProps<'input'>, { title, field, fieldId, problem, save, leave }) => ({
    as: 'input',
    type: 'text',
    control: 'text',
    ref: field,
    defaultValue: title,
    'aria-describedby': problem ? `${fieldId}-problem` : undefined,
    'aria-invalid': problem ? true : undefined,
    onKeyDown: (event) => {
      if (event.key === 'Enter') save(event);
      if (event.key === 'Escape') {
        event.stopPropagation();
        leave();
      }
    },
    id: fieldId,
    // The id of a form that does not exist, so that a form around it neither posts nor resets it.
    fixed: { form: `${fieldId}-no-form` },
  }),
);

export namespace RenameField {
  export interface Props extends PartProps<'input'> {}
}

/** Saves the new title. */
export const RenameSave = /* @__PURE__ */ renamePart(
  'rename-save',
  (_: PartProps<'button'>, { say, save }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: say('saveTitle'),
    onClick: save,
  }),
);

export namespace RenameSave {
  export interface Props extends PartProps<'button'> {}
}

/** Leaves the title as it was. */
export const RenameCancel = /* @__PURE__ */ renamePart(
  'rename-cancel',
  (_: PartProps<'button'>, { say, leave }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: say('cancel'),
    onClick: leave,
  }),
);

export namespace RenameCancel {
  export interface Props extends PartProps<'button'> {}
}
