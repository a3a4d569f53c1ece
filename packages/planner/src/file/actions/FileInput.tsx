'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** The field that takes a file, by choice or by drop. `Open` and `BringIn` bring one. */
export const FileInput = /* @__PURE__ */ filesPart(
  'file-input',
  ['copy'],
  ({ copy = false }: FileInput.Props, { file, headingId }) => ({
    as: 'input',
    accept: '.json,application/json',
    state: { copy },
    onChange: (event) => {
      const field = event.currentTarget as HTMLInputElement;
      const [chosen] = field.files ?? [];
      const { openFile, bringInFile } = file.actions;
      if (chosen) void (copy ? bringInFile(chosen) : openFile(chosen, event.nativeEvent));
      // Emptied, so that choosing the same file again is a change.
      field.value = '';
    },
    // The id of a form that does not exist: a host's form neither posts nor resets this.
    fixed: { type: 'file', form: `${headingId}-no-form` },
  }),
);

export namespace FileInput {
  export interface Props extends PartProps<'input'> {
    /** Takes a copy of this plan, to bring in what was changed there, and not a plan to open. */
    copy?: boolean | undefined;
  }
}
