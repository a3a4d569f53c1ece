'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';

/**
 * A place for what may help with the question around it: its children, such as `KitHelp`, local guidance, or what is
 * known of the work. Rendered while answers are edited, and not without children.
 */
export const QuestionHelp = /* @__PURE__ */ questionPart(
  'question-help',
  ({ children }: QuestionHelp.Props, { checklist: { editing } }) =>
    editing && children ? {} : null,
);

export namespace QuestionHelp {
  export interface Props extends PartProps<'div'> {}
}
