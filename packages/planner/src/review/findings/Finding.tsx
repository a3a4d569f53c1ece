'use client';

import type { Finding as FoundThing } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { findingHeading } from '../headings.js';
import { type Point, PointContext } from '../point-context.js';
import { node, reviewPart } from '../review-context.js';
import { SetAside } from '../set-aside/SetAside.js';
import { FindingChoices } from './FindingChoices.js';
import { FindingFacts } from './FindingFacts.js';
import { FindingHeading } from './FindingHeading.js';
import { Places } from './Places.js';
import { Sources } from './Sources.js';

/** One finding: what was found, what was said, what the plan shows, what a person could do, and the passages. */
export const Finding = /* @__PURE__ */ reviewPart(
  'finding',
  ['finding'],
  ({ finding }: Finding.Props, review) => {
    const { choices, paths } = finding;
    const heading = findingHeading(review, finding.id);
    const point: Point = { choices, paths, finding, heading };
    return {
      as: 'article',
      state: { note: finding.level === 'note' },
      'aria-labelledby': heading,
      provide: [PointContext, point],
      content: (
        <>
          <FindingHeading />
          <FindingFacts />
          <FindingChoices />
          <Places />
          <div {...node('finding-foot')}>
            <Sources />
            <SetAside />
          </div>
        </>
      ),
    };
  },
);

export namespace Finding {
  export interface Props extends PartProps<'article'> {
    /** What was found. */
    finding: FoundThing;
  }
}
