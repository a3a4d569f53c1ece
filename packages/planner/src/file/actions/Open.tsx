'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { filesPart } from '../files-context.js';
import { FileInput } from './FileInput.js';

/**
 * Opens a plan from a file. It is the label of a file field that covers it, so that the field itself takes the click,
 * the drop and the focus. Children replace its words, beside the field.
 */
export const Open = /* @__PURE__ */ filesPart(
  'open',
  ({ htmlFor }: PartProps<'label'>, { say, readOnly }) => {
    const own = useId();
    const id = htmlFor ?? own;
    if (readOnly) return null;
    return {
      as: 'label',
      control: 'button',
      htmlFor: id,
      content: say('open'),
      after: <FileInput id={id} />,
    };
  },
);

export namespace Open {
  export interface Props extends PartProps<'label'> {}
}
