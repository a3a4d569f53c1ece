'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, questionNode, summaryNode, useView } from '../contexts.js';
import { Inner } from '../Inner.js';

/** Props of `StandardsChecklistCheckPlan`. */
export interface StandardsChecklistCheckPlanProps extends PartProps<'button'> {}

/** Asks what is still to be done. Until it is pressed nothing is called unfinished. */
export const StandardsChecklistCheckPlan = /* @__PURE__ */ checklistPart(
  'check-plan',
  function useCheckPlan(
    props: StandardsChecklistCheckPlanProps,
    { say, disabled, readOnly, check },
  ) {
    const { live, step } = useView();
    if (!live || readOnly || step) return null;
    return {
      as: 'button',
      control: 'button',
      state: { primary: true },
      type: 'button',
      disabled,
      onClick: check,
      content: say('check'),
      ...props,
    };
  },
);

/** Props of `StandardsChecklistSummary`. */
export interface StandardsChecklistSummaryProps extends PartProps<'section'> {}

/** What "Check plan" found, each finding a link to its question: first the gaps, then the notes. Takes focus once a check. */
export const StandardsChecklistSummary = /* @__PURE__ */ checklistPart(
  'summary',
  function useSummary(
    props: StandardsChecklistSummaryProps,
    { id, say, count, heading, numbers, follow },
  ) {
    const { step, findings } = useView();
    if (!findings || step) return null;
    const headingId = `${summaryNode(id)}-heading`;
    const gaps = findings.filter(({ level }) => level !== 'note');
    const { size } = new Set(gaps.map(({ questionId }) => questionId));
    const title = (
      <Inner as={heading} part="summary-heading" id={headingId}>
        {size ? count('findings', size) : say('noFindings')}
      </Inner>
    );
    const list = findings.length > 0 && (
      <Inner as="ul" part="summary-list">
        {[...new Set([...gaps, ...findings])].map((finding, index) => {
          const number = numbers.get(finding.questionId);
          const target = questionNode(id, number);
          return (
            <Inner
              as="li"
              part="summary-item"
              state={{ note: finding.level === 'note' }}
              // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
              key={index}
            >
              {number ? (
                <Inner
                  as="a"
                  part="summary-link"
                  href={`#${target}`}
                  onClick={(event) => follow(event, target, 'finding', finding)}
                >
                  {finding.message}
                </Inner>
              ) : (
                finding.message
              )}
            </Inner>
          );
        })}
      </Inner>
    );
    return {
      as: 'section',
      state: { finding: Boolean(size) },
      id: summaryNode(id),
      'aria-labelledby': headingId,
      tabIndex: -1,
      content: [title, list],
      ...props,
    };
  },
);
