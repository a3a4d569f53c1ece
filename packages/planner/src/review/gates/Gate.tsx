'use client';

import type { Finding } from '@engagement-kit/model';
import { headingTag, type PartProps } from '@engagement-kit/react';
import { gatesHeading } from '../headings.js';
import { node, reviewPart } from '../review-context.js';
import type { PlanReviewGateValue } from '../types.js';
import { Gap } from './Gap.js';
import { GapLink } from './GapLink.js';

/** One moment: ready, or what is missing. A gap with a finding links to it. */
export const Gate = /* @__PURE__ */ reviewPart(
  'gate',
  ['gate'],
  ({ gate: { name, ready, gaps, dismissed = [] } }: Gate.Props, review) => {
    const { id, say, headingLevel, findings } = review;
    const heading = `${gatesHeading(id)}-${name}`;
    const isSetAside = dismissed.some(({ finding }) => finding.level === 'gap');
    const isBelow = (finding: Finding | undefined) => findings.some(({ id }) => id === finding?.id);
    const here = gaps.filter(({ finding }) => !isBelow(finding));
    const below = gaps.flatMap(({ finding }) => (finding && isBelow(finding) ? finding : []));
    const Heading = headingTag(headingLevel, 1);
    return {
      as: 'section',
      state: { ready },
      'aria-labelledby': heading,
      content: (
        <>
          <Heading {...node('gate-heading')} id={heading}>
            {say(`gateNames.${name}`)}
          </Heading>
          <p {...node('gate-status')}>
            {say(!ready ? 'notReady' : isSetAside ? 'readySetAside' : 'ready')}
          </p>
          {gaps.length > 0 && (
            <ul {...node('gap-list')}>
              {here.map((gap) => (
                <Gap key={gap.id} gap={gap} />
              ))}
              {below.length > 0 && (
                <li {...node('gaps-below')}>
                  {say('gapsBelow')}{' '}
                  {below.map((finding, index) => (
                    <span key={finding.id}>
                      {index > 0 && ', '}
                      <GapLink finding={finding} />
                    </span>
                  ))}
                </li>
              )}
            </ul>
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
