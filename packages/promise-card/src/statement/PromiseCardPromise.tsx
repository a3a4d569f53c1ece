import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';

/** Props of `PromiseCardPromise`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardPromiseProps extends ContentPartProps<'blockquote'> {}

/** The published promise, word for word, as a quotation. Renders nothing until a type is chosen. */
export const PromiseCardPromise = /* @__PURE__ */ forwardRef<
  HTMLQuoteElement,
  PromiseCardPromiseProps
>(function PromiseCardPromise({ content: { promise }, children, ...props }, ref) {
  if (!promise) return null;
  return (
    <Part
      as="blockquote"
      scope={scope}
      part="promise"
      cite={promise.cite}
      lang={promise.quote.lang}
      {...props}
      ref={ref}
    >
      {children ?? promise.quote.text}
    </Part>
  );
});
