'use client';

import type { PartProps } from '@engagement-kit/react';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';

/** What was said, beside what the plan shows. */
export const FindingFacts = /* @__PURE__ */ pointPart(
  'finding-facts',
  (_: FindingFacts.Props, { finding, review: { say, kitLang } }) =>
    finding
      ? {
          as: 'dl',
          content: (
            <>
              <div {...node('fact')}>
                <dt>{say('said')}</dt>
                <dd lang={kitLang}>{finding.said}</dd>
              </div>
              <div {...node('fact')}>
                <dt>{say('shows')}</dt>
                <dd lang={kitLang}>{finding.shows}</dd>
              </div>
            </>
          ),
        }
      : null,
);

export namespace FindingFacts {
  export interface Props extends PartProps<'dl'> {}
}
