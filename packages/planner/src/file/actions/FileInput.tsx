'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** The field that takes a file, by choice or by drop. `Open` brings one. */
export const FileInput = /* @__PURE__ */ filesPart(
  'file-input',
  (_: PartProps<'input'>, { file, headingId }) => ({
    as: 'input',
    accept: '.json,application/json',
    onChange: (event) => {
      const field = event.currentTarget as HTMLInputElement;
      const [chosen] = field.files ?? [];
      if (chosen) void file.actions.openFile(chosen, event.nativeEvent);
      // Emptied, so that choosing the same file again is a change.
      field.value = '';
    },
    // The id of a form that does not exist: a host's form neither posts nor resets this.
    fixed: { type: 'file', form: `${headingId}-no-form` },
  }),
);

export namespace FileInput {
  export interface Props extends PartProps<'input'> {}
}
