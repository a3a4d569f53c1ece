import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';

/** Props of `PromiseCardDraft`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardDraftProps extends ContentPartProps<'p'> {}

/** Says that the promise is a draft. Renders nothing once the promise has its date. */
export const PromiseCardDraft = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardDraftProps
>(function PromiseCardDraft({ content, children, ...props }, ref) {
  if (!content.draft) return null;
  return (
    <Part as="p" scope={scope} part="draft" control="tag" {...props} ref={ref}>
      {children ?? content.draft}
    </Part>
  );
});
