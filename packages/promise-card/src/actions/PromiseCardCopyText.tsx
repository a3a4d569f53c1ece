'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { scope } from '../content-part.js';
import { ActionsContext } from './actions-context.js';

/** Props of `PromiseCardCopyText`: those of its element. */
export interface PromiseCardCopyTextProps extends PartProps<'textarea'> {}

/** The promise as text to copy by hand. Shown only when the browser refused to copy it; focus selects it all. */
export const PromiseCardCopyText = /* @__PURE__ */ forwardRef<
  HTMLTextAreaElement,
  PromiseCardCopyTextProps
>(function PromiseCardCopyText(props, ref) {
  const { messages, blockedText } = usePartContext(ActionsContext, 'PromiseCardCopyText');
  if (blockedText === null) return null;
  return (
    <Part
      as="textarea"
      scope={scope}
      part="copy-text"
      control="text"
      aria-label={messages.copyText}
      readOnly
      rows={6}
      value={blockedText}
      onFocus={(event) => (event.currentTarget as HTMLTextAreaElement).select()}
      {...props}
      ref={ref}
    />
  );
});
