'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { findingsHeading } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { fill } from './fill.js';
import { PlanReviewFinding } from './PlanReviewFinding.js';

/** Props of `PlanReviewFindings`. */
export interface PlanReviewFindingsProps extends PartProps<'section'> {}

/** Where promise and plan part: gaps first, then notes. Says so when nothing was found. */
export const PlanReviewFindings = /* @__PURE__ */ reviewPart<PlanReviewFindingsProps>(
  'findings',
  (props, { id, findings, dismissed, messages, headingLevel, source, guidanceLang }) => ({
    as: 'section',
    'aria-labelledby': findingsHeading(id),
    ...props,
    content: (
      <>
        <Inner
          as={headingTag(headingLevel)}
          part="section-heading"
          id={findingsHeading(id)}
          tabIndex={-1}
        >
          {messages.findings}
        </Inner>
        {findings.length > 0 ? (
          <Inner as="p" part="intro">
            {fill(messages.findingsIntro, {
              source: (
                <a href={source.url} lang={guidanceLang}>
                  {source.title}
                </a>
              ),
            })}
          </Inner>
        ) : (
          <Inner as="p" part="empty">
            {dismissed.length > 0 ? messages.nothingOpen : messages.nothingFound}
          </Inner>
        )}
        {findings.map((finding) => (
          <PlanReviewFinding key={finding.id} finding={finding} />
        ))}
      </>
    ),
  }),
);
