'use client';

import type { PartProps } from '@engagement-kit/react';
import { node, reviewPart } from '../review-context.js';
import { DismissedFinding } from './DismissedFinding.js';

/** What was set aside, folded, with the reasons. Not rendered if nothing is. */
export const Dismissed = /* @__PURE__ */ reviewPart(
  'dismissed',
  (_: Dismissed.Props, { dismissed, count }) =>
    dismissed.length > 0
      ? {
          as: 'details',
          content: (
            <>
              <summary {...node('dismissed-summary')}>
                {count('dismissed', dismissed.length)}
              </summary>
              <ul {...node('dismissed-list')}>
                {dismissed.map((each) => (
                  <DismissedFinding key={each.finding.id} dismissed={each} />
                ))}
              </ul>
            </>
          ),
        }
      : null,
);

export namespace Dismissed {
  export interface Props extends PartProps<'details'> {}
}
