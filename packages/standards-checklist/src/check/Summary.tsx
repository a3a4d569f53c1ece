'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, node, summaryName, useView } from '../contexts.js';
import type { StandardsFinding } from '../root/changes.js';
import { useGivenId } from '../root/use-ids.js';

/**
 * What "Check plan" found: each finding links to its question, gaps first, then notes. Takes focus after each check.
 */
export const Summary = /* @__PURE__ */ checklistPart(
  'summary',
  function useSummary({ id }: Summary.Props, checklist) {
    const { idOf, say, count, heading: Heading } = checklist;
    const { step, findings } = useView();
    useGivenId(checklist, summaryName, id);
    if (!findings || step) return null;
    const headingId = idOf(`${summaryName}-heading`);
    const gaps = findings.filter(({ level }) => level !== 'note');
    const { size } = new Set(gaps.map(({ questionId }) => questionId));
    return {
      as: 'section',
      state: { finding: size > 0 },
      id: idOf(summaryName),
      'aria-labelledby': headingId,
      tabIndex: -1,
      content: (
        <>
          <Heading {...node('summary-heading')} id={headingId}>
            {size ? count('findings', size) : say('noFindings')}
          </Heading>
          {findings.length > 0 && (
            <ul {...node('summary-list')}>
              {[...new Set([...gaps, ...findings])].map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
                <li {...node('summary-item', { note: finding.level === 'note' })} key={index}>
                  {checklist.places.has(finding.questionId) ? (
                    <SummaryLink finding={finding} />
                  ) : (
                    finding.message
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    };
  },
);

export namespace Summary {
  export interface Props extends PartProps<'section'> {}
}

/** A finding as a link to its question. */
export const SummaryLink = /* @__PURE__ */ checklistPart(
  'summary-link',
  ['finding'],
  ({ finding: { questionId, message } }: SummaryLink.Props, { idOf, places, follow }) => {
    const number = places.get(questionId)?.number;
    if (!number) return null;
    return {
      as: 'a',
      href: `#${idOf(number)}`,
      onClick: (event) => follow(event, { to: number, reason: 'finding', questionId }),
      content: message,
    };
  },
);

export namespace SummaryLink {
  export interface Props extends PartProps<'a'> {
    /** The finding to link to. */
    finding: StandardsFinding;
  }
}
