'use client';

import { headingTag, Part, type PartProps } from '@engagement-kit/react';
import { findingsHeading } from './contexts.js';
import { reviewPart } from './define-part.js';
import { fill } from './fill.js';
import { PlanReviewFinding } from './PlanReviewFinding.js';
import { scope } from './scope.js';

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
        <Part
          as={headingTag(headingLevel)}
          scope={scope}
          part="section-heading"
          id={findingsHeading(id)}
          tabIndex={-1}
        >
          {messages.findings}
        </Part>
        {findings.length > 0 ? (
          <Part as="p" scope={scope} part="intro">
            {fill(messages.findingsIntro, {
              source: (
                <a href={source.url} lang={guidanceLang}>
                  {source.title}
                </a>
              ),
            })}
          </Part>
        ) : (
          <Part as="p" scope={scope} part="empty">
            {dismissed.length > 0 ? messages.nothingOpen : messages.nothingFound}
          </Part>
        )}
        {findings.map((finding) => (
          <PlanReviewFinding key={finding.id} finding={finding} />
        ))}
      </>
    ),
  }),
);
