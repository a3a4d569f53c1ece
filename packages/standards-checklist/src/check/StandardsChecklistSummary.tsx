'use client';

import { questionById } from '@engagement-kit/model';
import { formatPlural, headingTag, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { questionId, summaryId, useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistSummaryProps extends PartProps<'section'> {}

/** What "Check plan" found, each finding a link to its question. Takes focus once a check. */
export const StandardsChecklistSummary = /* @__PURE__ */ forwardRef<
  HTMLElement,
  StandardsChecklistSummaryProps
>(function StandardsChecklistSummary(props, ref) {
  const { id, locale, messages, headingLevel, guidance, numbers, follow } = useChecklist('Summary');
  const { live, steps, step, findings } = useView('Summary');
  if (!findings || (live && steps && step !== null)) return null;
  const heading = `${summaryId(id)}-heading`;
  return (
    <Part
      as="section"
      scope={scope}
      part="summary"
      state={{ finding: findings.size > 0 }}
      id={summaryId(id)}
      aria-labelledby={heading}
      tabIndex={-1}
      {...props}
      ref={ref}
    >
      {content(
        props,
        <>
          <Part as={headingTag(headingLevel)} scope={scope} part="summary-heading" id={heading}>
            {findings.size > 0
              ? formatPlural(locale, messages.findings, findings.size)
              : messages.noFindings}
          </Part>
          {findings.size > 0 && (
            <Part as="ul" scope={scope} part="summary-list">
              {[...findings.values()].map((finding) => {
                const target = questionId(id, numbers.get(finding.questionId));
                const standard = questionById(guidance, finding.questionId)?.standard;
                return (
                  <li key={finding.questionId}>
                    <Part
                      as="a"
                      scope={scope}
                      part="summary-link"
                      href={`#${target}`}
                      onClick={(event) => follow(event, target, standard?.id ?? null, 'finding')}
                    >
                      {finding.message}
                    </Part>
                  </li>
                );
              })}
            </Part>
          )}
        </>,
      )}
    </Part>
  );
});
