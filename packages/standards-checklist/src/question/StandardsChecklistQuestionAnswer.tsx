'use client';

import type { Evidence } from '@engagement-kit/model';
import { formatDate, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef, type ReactNode } from 'react';
import { content } from '../content.js';
import { isBlankEvidence, isWebAddress } from '../evidence/evidence.js';
import { answerEntries } from '../form/answer-entries.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionAnswerProps extends PartProps<'div'> {}

/**
 * The answer in words, with the whole notes: what the review shows, and what print shows in place of the controls.
 * While the answer is edited it is hidden from everyone. In review it carries the form entries.
 */
export const StandardsChecklistQuestionAnswer = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistQuestionAnswerProps
>(function StandardsChecklistQuestionAnswer(props, ref) {
  const checklist = useChecklist('QuestionAnswer');
  const { editing, locale, messages, disabled, name, form } = checklist;
  const { question, answer } = useQuestion('QuestionAnswer');
  const { status, reason, notes, owner, dueOn } = answer;
  const evidence = answer.evidence?.filter((each) => !isBlankEvidence(each)) ?? [];

  const row = (part: string, label: string, value: ReactNode) =>
    value && (
      <Part scope={scope} part={part}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </Part>
    );

  return (
    <Part scope={scope} part="question-answer" hidden={editing} {...props} ref={ref}>
      {content(
        props,
        <>
          <Part as="dl" scope={scope} part="answer">
            {row(
              'answer-status',
              messages.status,
              status ? messages.statuses[status] : messages.noStatus,
            )}
            {row('answer-reason', messages.reason, status === 'not-applicable' && reason)}
            {row('answer-notes', messages.notes, notes)}
            {row(
              'answer-evidence',
              messages.evidence,
              evidence.length > 0 && (
                <ul>
                  {evidence.map((each, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no other identity
                    <li key={index}>{evidenceInWords(each, locale, messages.evidencePublic)}</li>
                  ))}
                </ul>
              ),
            )}
            {row('answer-owner', messages.owner, owner)}
            {row('answer-due', messages.dueOn, dueOn && formatDate(locale, dueOn))}
          </Part>
          {!editing &&
            !disabled &&
            name !== undefined &&
            answerEntries(name, question.id, answer).map(([entry, value]) => (
              <input key={entry} type="hidden" name={entry} value={value} form={form} />
            ))}
        </>,
      )}
    </Part>
  );
});

function evidenceInWords(
  { label, url, on, public: isPublic }: Evidence,
  locale: string,
  publicly: string,
): ReactNode {
  const text = label || url;
  return (
    <>
      {url && isWebAddress(url) ? <a href={url.trim()}>{text}</a> : text}
      {url && !isWebAddress(url) && url !== text && `, ${url}`}
      {on && `, ${formatDate(locale, on)}`}
      {isPublic && `, ${publicly.toLocaleLowerCase(locale)}`}
    </>
  );
}
