import { type ContentProps, cardPart } from '../card-part.js';
import { noticePlan } from './notice-plan.js';

/** Does the promise stand: made and when, not made yet and what it lacks, or taken back. `data-state` says which. */
export const Standing = /* @__PURE__ */ cardPart(
  'standing',
  ['content'],
  ({ content: { standing, stillToSay } }: Standing.Props) => noticePlan(standing, stillToSay),
);

export namespace Standing {
  export interface Props extends ContentProps<'div'> {}
}
