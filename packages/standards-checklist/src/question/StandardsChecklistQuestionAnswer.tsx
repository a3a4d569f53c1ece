'use client';

import { answerEntries, type Evidence, isBlankEvidence, isWebAddress } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { questionPart } from '../contexts.js';
import { Inner } from '../Inner.js';
import type { StandardsChecklistSpeaker } from '../messages.js';

/** Props of `StandardsChecklistQuestionAnswer`. */
export interface StandardsChecklistQuestionAnswerProps extends PartProps<'div'> {}

/**
 * The answer in words, with the whole notes: what the review shows, and what print shows in place of the controls.
 * While the answer is edited it is hidden from everyone. In review it carries the form entries.
 */
export const StandardsChecklistQuestionAnswer = /* @__PURE__ */ questionPart(
  'question-answer',
  function useQuestionAnswer(
    props: StandardsChecklistQuestionAnswerProps,
    { checklist, question, answer },
  ) {
    const { editing, messages, say, date, disabled, name, form } = checklist;
    const { status, reason, notes, owner, dueOn } = answer;
    const evidence = answer.evidence?.filter((each) => !isBlankEvidence(each)) ?? [];

    const row = (
      name: 'status' | 'reason' | 'notes' | 'evidence' | 'owner' | 'dueOn',
      value: ReactNode,
    ) =>
      value && (
        <Inner part="answer-row">
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </Inner>
      );

    const words = (
      <Inner as="dl" part="answer">
        {row('status', status ? messages.statuses[status] : say('noStatus'))}
        {row('reason', status === 'not-applicable' && reason)}
        {row('notes', notes)}
        {evidence.length > 0 &&
          row(
            'evidence',
            <ul>{evidence.map((each, index) => inWords(each, index, checklist))}</ul>,
          )}
        {row('owner', owner)}
        {row('dueOn', dueOn && date(dueOn))}
      </Inner>
    );
    const entries =
      !editing &&
      !disabled &&
      name !== undefined &&
      answerEntries(name, question.id, answer).map(([entry, value]) => (
        <input key={entry} type="hidden" name={entry} value={value} form={form} />
      ));
    return { hidden: editing, content: [words, entries], ...props };
  },
);

function inWords(
  { label, url, on, public: isPublic }: Evidence,
  index: number,
  { say, date }: StandardsChecklistSpeaker,
): ReactNode {
  const text = label || url;
  const opens = url && isWebAddress(url);
  return (
    <li key={index}>
      {opens ? <a href={url.trim()}>{text}</a> : text}
      {!opens && url && url !== text && `, ${url}`}
      {on && `, ${date(on)}`}
      {isPublic && ` (${say('evidencePublic')})`}
    </li>
  );
}
