'use client';

import { fillNodes, headingTag, type PartProps } from '@engagement-kit/react';
import { gatesHeading } from '../headings.js';
import { OwnPortions } from '../portions/OwnPortions.js';
import { node, reviewPart } from '../review-context.js';
import type { PlanReviewGateValue } from '../types.js';
import { Gap } from './Gap.js';
import { GapLink } from './GapLink.js';
import { gapsByPlace } from './gaps-by-place.js';
import { QuestionGaps } from './QuestionGaps.js';

/** One moment: ready, or how much is missing and what comes first, with all of it folded. A finding below is a link. */
export const Gate = /* @__PURE__ */ reviewPart(
  'gate',
  ['gate'],
  ({ gate: { name, ready, gaps, dismissed = [] } }: Gate.Props, review) => {
    const { id, say, count, headingLevel, kitLang } = review;
    const heading = `${gatesHeading(id)}-${name}`;
    const isSetAside = dismissed.some(({ finding }) => finding.level === 'gap');
    const { single, questions, below } = gapsByPlace(gaps, review);
    const first = gaps[0]?.message;
    // Where nothing stands here, there is nothing to unfold.
    const isBelow = below.length > 0 && below.length === gaps.length;
    const links = (
      <>
        {say('gapsBelow')}{' '}
        <OwnPortions items={below} row="span">
          {(finding, index) => (
            <span key={finding.id}>
              {index > 0 && ', '}
              <GapLink finding={finding} />
            </span>
          )}
        </OwnPortions>
      </>
    );
    const Heading = headingTag(headingLevel, 1);
    return {
      as: 'section',
      state: { ready },
      'aria-labelledby': heading,
      content: (
        <>
          <div {...node('gate-line')}>
            <Heading {...node('gate-heading')} id={heading}>
              {say(`gateNames.${name}`)}
            </Heading>
            <p {...node('gate-count')}>{ready ? say('ready') : count('toSettle', gaps.length)}</p>
          </div>
          <p {...node('gate-first')}>
            {first
              ? fillNodes(say('first'), { gap: <span lang={kitLang}>{first}</span> })
              : say(isSetAside ? 'readySetAside' : 'nothingMissing')}
          </p>
          {isBelow && <p {...node('gaps-below')}>{links}</p>}
          {first && !isBelow && (
            <details {...node('gate-fold')}>
              <summary
                {...node('gate-summary')}
                id={`${heading}-all`}
                aria-labelledby={`${heading}-all ${heading}`}
              >
                {count('seeGaps', gaps.length)}
              </summary>
              <ul {...node('gap-list')}>
                <OwnPortions items={single} row="li">
                  {(gap) => <Gap key={gap.id} gap={gap} />}
                </OwnPortions>
                {questions.map((alike) => (
                  <QuestionGaps key={alike[0]?.id} gaps={alike} />
                ))}
                {below.length > 0 && <li {...node('gaps-below')}>{links}</li>}
              </ul>
            </details>
          )}
        </>
      ),
    };
  },
);

export namespace Gate {
  export interface Props extends PartProps<'section'> {
    /** The moment, and what is missing. */
    gate: PlanReviewGateValue;
  }
}
