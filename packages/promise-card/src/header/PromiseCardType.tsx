import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { FactWords } from '../facts/FactWords.js';

/** Props of `PromiseCardType`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardTypeProps extends ContentPartProps<'p'> {}

/** The type of engagement, in words. */
export const PromiseCardType = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardTypeProps
>(function PromiseCardType({ content: { type }, children, ...props }, ref) {
  return (
    <Part as="p" scope={scope} part="type" state={{ missing: type.missing }} {...props} ref={ref}>
      {children ?? <FactWords fact={type} />}
    </Part>
  );
});
