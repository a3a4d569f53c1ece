import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { scope } from '../content-part.js';

/** Props of `PromiseCardNote`: those of its element. */
export interface PromiseCardNoteProps extends PartProps<'p'> {}

/** A quiet line that says whose words stand above it. */
export const PromiseCardNote = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardNoteProps
>(function PromiseCardNote(props, ref) {
  return <Part as="p" scope={scope} part="note" {...props} ref={ref} />;
});
