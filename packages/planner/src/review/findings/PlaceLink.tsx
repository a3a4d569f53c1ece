'use client';

import type { Path } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { reviewPart } from '../review-context.js';
import { placeLabel } from './place-label.js';

/** Links to a place in the plan, at the address that `hrefFor` returns. */
export const PlaceLink = /* @__PURE__ */ reviewPart(
  'place-link',
  ['path'],
  ({ path }: PlaceLink.Props, review) => {
    const href = review.hrefFor?.(path);
    return href ? { as: 'a', href, content: placeLabel(review, path) } : null;
  },
);

export namespace PlaceLink {
  export interface Props extends PartProps<'a'> {
    /** The place in the plan that it leads to. */
    path: Path;
  }
}
