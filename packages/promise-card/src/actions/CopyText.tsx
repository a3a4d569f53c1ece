'use client';

import type { PartProps } from '@engagement-kit/react';
import { actionsPart } from './actions-context.js';

/** The promise as text to copy by hand. Shown only where the browser refused to copy it; focus selects it all. */
export const CopyText = /* @__PURE__ */ actionsPart(
  'copy-text',
  (_: CopyText.Props, { say, blockedText }) =>
    blockedText === undefined
      ? null
      : {
          as: 'textarea',
          control: 'text',
          'aria-label': say('copyText'),
          readOnly: true,
          rows: 6,
          value: blockedText,
          onFocus: ({ currentTarget }) => currentTarget.select(),
        },
);

export namespace CopyText {
  export interface Props extends PartProps<'textarea'> {}
}
