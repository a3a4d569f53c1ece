import type { PartProps } from '@engagement-kit/react';
import { cardPart } from '../card-part.js';
import type { PromiseNotice } from '../content/content.js';
import { noticePlan } from './notice-plan.js';

/** What people have to know first: something is late, was changed, or was called off. `data-state` says which. */
export const Notice = /* @__PURE__ */ cardPart('notice', ['notice'], ({ notice }: Notice.Props) =>
  noticePlan(notice),
);

export namespace Notice {
  export interface Props extends PartProps<'div'> {
    /** One of the content's `notices`. */
    notice: PromiseNotice;
  }
}
