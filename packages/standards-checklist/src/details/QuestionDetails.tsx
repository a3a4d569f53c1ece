'use client';

import type { PartProps } from '@engagement-kit/react';
import { useState } from 'react';
import { node, type QuestionContextValue, questionPart } from '../contexts.js';
import { Field } from '../field/Field.js';
import { EvidenceList } from './EvidenceList.js';

/** What is inside, in words; empty when nothing is. */
function digestOf({ checklist: { say, count, date }, answer }: QuestionContextValue): string {
  const { evidence = [], owner, dueOn } = answer;
  return [
    evidence.length && count('evidenceCount', evidence.length),
    owner,
    dueOn && say('due', { date: date(dueOn) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Evidence, owner and due date behind one control, which says what is inside. The fields are drawn when they are
 * unfolded, when they hold something, or when a page needs them all, as a form without scripts or with a `name` does.
 * Once drawn, they stay.
 */
export const QuestionDetails = /* @__PURE__ */ questionPart(
  'question-details',
  function useQuestionDetails({ asChild }: QuestionDetails.Props, question) {
    const { editing, live, name } = question.checklist;
    const [wanted, want] = useState(!live);
    if (!editing) return null;
    return {
      as: 'details',
      onToggle: () => want(true),
      content: (
        <>
          <DetailsSummary />
          {(wanted || name || asChild || digestOf(question)) && <DetailsFields />}
        </>
      ),
    };
  },
);

export namespace QuestionDetails {
  export interface Props extends PartProps<'details'> {}
}

/** Unfolds them, and says what is inside. */
export const DetailsSummary = /* @__PURE__ */ questionPart(
  'details-summary',
  ({ children }: DetailsSummary.Props, question) => {
    const { say } = question.checklist;
    const { number } = question;
    const digest = digestOf(question);
    const name = say(digest ? 'details' : 'addDetails');
    return {
      as: 'summary',
      // Other words on it are its name.
      'aria-label': children
        ? undefined
        : say('detailsQuestion', { name: `${name} ${digest}`.trim(), number }),
      content: (
        <>
          {name}
          {digest && ' '}
          {digest && <span {...node('details-digest')}>{digest}</span>}
        </>
      ),
    };
  },
);

export namespace DetailsSummary {
  export interface Props extends PartProps<'summary'> {}
}

/** The fields of evidence, owner and date. */
export const DetailsFields = /* @__PURE__ */ questionPart(
  'details-fields',
  (_: DetailsFields.Props, { epoch }) => ({
    content: (
      <>
        <EvidenceList key={epoch} />
        <Field field="owner" />
        <Field field="dueOn" />
      </>
    ),
  }),
);

export namespace DetailsFields {
  export interface Props extends PartProps<'div'> {}
}
