'use client';

import {
  answerEntries,
  type Evidence,
  isBlankEvidence,
  safeAddress,
  seen,
} from '@engagement-kit/model';
import { AddressLink, type PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { node, type QuestionContextValue, questionPart } from '../contexts.js';
import type { StandardsChecklistSpeaker } from '../messages.js';

/**
 * The answer in words, with the whole notes: what the review shows, and what print shows in place of the controls.
 * While the answer is edited it is there for print alone. In review it carries the form entries.
 */
export const QuestionAnswer = /* @__PURE__ */ questionPart(
  'question-answer',
  (_: QuestionAnswer.Props, context) => {
    const { editing, printing } = context.checklist;
    if (editing && !printing) return null;
    return {
      hidden: editing,
      content: (
        <>
          {inWords(context)}
          {!editing && entriesOf(context)}
        </>
      ),
    };
  },
);

export namespace QuestionAnswer {
  export interface Props extends PartProps<'div'> {}
}

function inWords({ checklist, answer }: QuestionContextValue): ReactNode {
  const { messages, say, date } = checklist;
  const { status, reason, notes, owner, dueOn } = answer;
  const evidence = answer.evidence?.filter((each) => !isBlankEvidence(each)) ?? [];
  const row = (
    name: 'status' | 'reason' | 'notes' | 'evidence' | 'owner' | 'dueOn',
    value: ReactNode,
  ) =>
    value && (
      <div {...node('answer-row')}>
        <dt>{say(name)}</dt>
        <dd>{value}</dd>
      </div>
    );
  return (
    <dl {...node('answer')}>
      {row('status', status ? messages.statuses[status] : say('noStatus'))}
      {row('reason', status === 'not-applicable' && reason)}
      {row('notes', notes)}
      {evidence.length > 0 &&
        row(
          'evidence',
          <ul>{evidence.map((each, index) => evidenceInWords(each, index, checklist))}</ul>,
        )}
      {row('owner', owner)}
      {row('dueOn', dueOn && date(dueOn))}
    </dl>
  );
}

function evidenceInWords(
  { label, url, on, public: isPublic }: Evidence,
  index: number,
  { say, date }: StandardsChecklistSpeaker,
): ReactNode {
  const text = seen(label) || url;
  const opens = safeAddress(url) !== undefined;
  return (
    <li key={index}>
      <AddressLink address={url}>{text}</AddressLink>
      {!opens && url && url !== text && `, ${url}`}
      {on && `, ${date(on)}`}
      {isPublic && ` (${say('evidencePublic')})`}
    </li>
  );
}

/** What the controls would post. */
function entriesOf({ checklist, question, answer }: QuestionContextValue): ReactNode {
  const { disabled, name, form } = checklist;
  if (disabled || name === undefined) return null;
  return answerEntries(name, question.id, answer).map(([entry, value]) => (
    <input key={entry} type="hidden" name={entry} value={value} form={form} />
  ));
}
