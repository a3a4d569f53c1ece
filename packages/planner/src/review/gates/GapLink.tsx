'use client';

import type { Finding } from '@engagement-kit/model';
import { follow, type PartProps } from '@engagement-kit/react';
import { findingHeading, nameOfFinding } from '../headings.js';
import { reviewPart } from '../review-context.js';

/** Leads from a moment to the finding behind a gap. */
export const GapLink = /* @__PURE__ */ reviewPart(
  'gap-link',
  ['finding'],
  ({ finding }: GapLink.Props, review) => {
    const target = findingHeading(review, finding.id);
    const name = nameOfFinding(review, finding);
    return {
      as: 'a',
      href: `#${target}`,
      'aria-label': `${name}: ${finding.message}`,
      content: name,
      onClick: (event) => follow(event, () => review.goTo(target)),
    };
  },
);

export namespace GapLink {
  export interface Props extends PartProps<'a'> {
    /** The finding that keeps the plan from being ready. */
    finding: Finding;
  }
}
