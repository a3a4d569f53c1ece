import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { FactWords } from '../facts/FactWords.js';

/** Props of `PromiseCardOrganisation`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardOrganisationProps extends ContentPartProps<'p'> {}

/** Whose promise it is. */
export const PromiseCardOrganisation = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardOrganisationProps
>(function PromiseCardOrganisation({ content: { organisation }, children, ...props }, ref) {
  const state = { missing: organisation.missing };
  return (
    <Part as="p" scope={scope} part="organisation" state={state} {...props} ref={ref}>
      {children ?? <FactWords fact={organisation} />}
    </Part>
  );
});
