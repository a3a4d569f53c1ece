'use client';

import { type Dismissal, type Finding, formatDate } from '@engagement-kit/model';
import { headingTag, type PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import {
  FindingContext,
  findingHeading,
  nameOfFinding,
  type PlanReviewContextValue,
  useFinding,
} from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { fill } from './fill.js';
import { PlanReviewFindingChoices } from './PlanReviewFindingChoices.js';
import { PlanReviewPlaces } from './PlanReviewPlaces.js';
import { PlanReviewSetAside } from './PlanReviewSetAside.js';
import { PlanReviewSources } from './PlanReviewSources.js';

/** Props of `PlanReviewFinding`. */
export interface PlanReviewFindingProps extends PartProps<'article'> {
  /** What was found. */
  finding: Finding;
}

/** One finding: what was found, what was said, what the plan shows, what a person could do, and the passages. */
export const PlanReviewFinding = /* @__PURE__ */ reviewPart<PlanReviewFindingProps>(
  'finding',
  ({ finding, ...props }, review) => ({
    as: 'article',
    state: { note: finding.level === 'note' },
    'aria-labelledby': findingHeading(review, finding.id),
    ...props,
    provide: [FindingContext, finding],
    content: (
      <>
        <PlanReviewFindingHeading />
        <PlanReviewFindingFacts />
        <PlanReviewFindingChoices />
        <PlanReviewPlaces />
        <PlanReviewSources />
        <PlanReviewSetAside />
      </>
    ),
  }),
);

/** Props of `PlanReviewFindingHeading`. */
export interface PlanReviewFindingHeadingProps extends PartProps<'div'> {}

/** What was found, as a heading that can take focus, marked as the kit's own view. */
export const PlanReviewFindingHeading = /* @__PURE__ */ reviewPart<PlanReviewFindingHeadingProps>(
  'finding-heading',
  function useFindingHeading(props, review) {
    const finding = useFinding('FindingHeading');
    const { messages, headingLevel, kitLang } = review;
    const { id, message, earlierDismissal } = finding;
    return {
      ...props,
      content: (
        <>
          <Inner as="p" part="finding-kind">
            <Inner as="span" part="finding-name" control="tag">
              {nameOfFinding(review, finding)}
            </Inner>{' '}
            {messages.own}
          </Inner>
          <Inner
            as={headingTag(headingLevel, 1)}
            part="finding-message"
            id={findingHeading(review, id)}
            tabIndex={-1}
            lang={kitLang}
          >
            {message}
          </Inner>
          {earlierDismissal && (
            <Inner as="p" part="earlier-dismissal">
              {earlier(review, earlierDismissal)}
            </Inner>
          )}
        </>
      ),
    };
  },
);

const earlier = (
  { messages, locale }: PlanReviewContextValue,
  { at, by, reason }: Dismissal,
): ReactNode =>
  fill(by ? messages.earlierBy : messages.earlier, {
    date: formatDate(locale, at),
    who: <bdi>{by}</bdi>,
    reason: <bdi>{reason}</bdi>,
  });

/** Props of `PlanReviewFindingFacts`. */
export interface PlanReviewFindingFactsProps extends PartProps<'dl'> {}

/** What was said, beside what the plan shows. */
export const PlanReviewFindingFacts = /* @__PURE__ */ reviewPart<PlanReviewFindingFactsProps>(
  'finding-facts',
  function useFindingFacts(props, review) {
    const { messages, kitLang } = review;
    const { said, shows } = useFinding('FindingFacts');
    return {
      as: 'dl',
      ...props,
      content: (
        <>
          {(
            [
              [messages.said, said],
              [messages.shows, shows],
            ] as const
          ).map(([name, text]) => (
            <Inner part="fact" key={name}>
              <dt>{name}</dt>
              <dd lang={kitLang}>{text}</dd>
            </Inner>
          ))}
        </>
      ),
    };
  },
);
