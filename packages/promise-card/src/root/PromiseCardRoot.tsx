import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';

/** Props of `PromiseCardRoot`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardRootProps extends ContentPartProps<'article'> {}

/** The card: an `<article>` in the language of its own words. */
export const PromiseCardRoot = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCardRootProps>(
  function PromiseCardRoot({ content, ...props }, ref) {
    return <Part as="article" scope={scope} part="root" lang={content.lang} {...props} ref={ref} />;
  },
);
