'use client';

import { formatDate, formatMessage, type Gap } from '@engagement-kit/model';
import { headingTag, type PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import {
  findingHeading,
  gatesHeading,
  nameOfFinding,
  type PlanReviewContextValue,
} from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { PlanReviewGap } from './PlanReviewGap.js';
import type { PlanReviewGateValue } from './types.js';

/** Props of `PlanReviewGates`. */
export interface PlanReviewGatesProps extends PartProps<'section'> {}

/** The moments that a plan can be ready for. Absent when none was asked for. */
export const PlanReviewGates = /* @__PURE__ */ reviewPart<PlanReviewGatesProps>(
  'gates',
  (props, review) => {
    const { id, gates, today, messages, headingLevel, locale } = review;
    if (gates.length === 0) return null;
    return {
      as: 'section',
      'aria-labelledby': gatesHeading(id),
      ...props,
      content: (
        <>
          <Inner
            as={headingTag(headingLevel)}
            part="section-heading"
            id={gatesHeading(id)}
            tabIndex={-1}
          >
            {messages.gates}
          </Inner>
          <Inner as="p" part="intro">
            {today && `${formatMessage(messages.lookedAt, { date: formatDate(locale, today) })} `}
            {messages.gatesIntro}
          </Inner>
          <Inner part="gate-list">
            {gates.map((gate) => (
              <PlanReviewGate key={gate.name} gate={gate} />
            ))}
          </Inner>
        </>
      ),
    };
  },
);

/** Props of `PlanReviewGate`. */
export interface PlanReviewGateProps extends PartProps<'section'> {
  /** The moment, and what is missing. */
  gate: PlanReviewGateValue;
}

/** One moment: ready, or what is missing by name. A gap that a finding tells of points to it. */
export const PlanReviewGate = /* @__PURE__ */ reviewPart<PlanReviewGateProps>(
  'gate',
  ({ gate, ...props }, review) => {
    const { name, ready, gaps, dismissed = [] } = gate;
    const { id, messages, headingLevel } = review;
    const heading = `${gatesHeading(id)}-${name}`;
    const isSetAside = dismissed.some(({ finding }) => finding.level === 'gap');
    const below = gaps.filter((gap) => isBelow(review, gap));
    const here = gaps.filter((gap) => !isBelow(review, gap));
    return {
      as: 'section',
      state: { ready },
      'aria-labelledby': heading,
      ...props,
      content: (
        <>
          <Inner as={headingTag(headingLevel, 1)} part="gate-heading" id={heading}>
            {messages.gateNames[name]}
          </Inner>
          <Inner as="p" part="gate-status">
            {messages[!ready ? 'notReady' : isSetAside ? 'readySetAside' : 'ready']}
          </Inner>
          {gaps.length > 0 && (
            <Inner as="ul" part="gap-list">
              {here.map((gap) => (
                <PlanReviewGap key={gap.id} gap={gap} />
              ))}
              {below.length > 0 && (
                <Inner as="li" part="gaps-below">
                  {messages.gapsBelow} {linksTo(review, below)}
                </Inner>
              )}
            </Inner>
          )}
        </>
      ),
    };
  },
);

const isBelow = ({ findings }: PlanReviewContextValue, { finding }: Gap): boolean =>
  findings.some(({ id }) => id === finding?.id);

const linksTo = (review: PlanReviewContextValue, gaps: readonly Gap[]): ReactNode =>
  gaps.map(({ finding }, index) => {
    if (!finding) return null;
    const target = findingHeading(review, finding.id);
    const name = nameOfFinding(review, finding);
    return (
      <span key={finding.id}>
        {index > 0 && ', '}
        <a
          href={`#${target}`}
          aria-label={`${name}: ${finding.message}`}
          onClick={(event) => review.follow(event, target)}
        >
          {name}
        </a>
      </span>
    );
  });
