'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { filesPart } from '../files-context.js';
import { FileInput } from './FileInput.js';

/**
 * Brings in what a colleague changed in a copy of this plan, after showing it. It is the label of a file field that
 * covers it. Children replace its words, beside the field.
 */
export const BringIn = /* @__PURE__ */ filesPart(
  'bring-in',
  ({ htmlFor }: PartProps<'label'>, { say, readOnly }) => {
    const own = useId();
    const id = htmlFor ?? own;
    if (readOnly) return null;
    return {
      as: 'label',
      control: 'button',
      htmlFor: id,
      content: say('bringIn'),
      after: <FileInput copy id={id} />,
    };
  },
);

export namespace BringIn {
  export interface Props extends PartProps<'label'> {}
}
