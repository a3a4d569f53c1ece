'use client';

import type { Question } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useCallback, useReducer } from 'react';
import { findingId, useFinding } from '../check/use-finding.js';
import { QuestionContext, type QuestionContextValue, questionNode } from '../contexts.js';
import { definePart } from '../define-part.js';
import { fieldName } from '../form/field-name.js';
import { useAnswer } from '../root/answer-store.js';
import { useSame } from '../root/hooks.js';

export interface StandardsChecklistQuestionProps extends PartProps<'fieldset'> {
  /** The question that the parts inside ask and answer. */
  question: Question;
}

const count = (times: number) => times + 1;

/** One question: a fieldset. It renders again only when its own answer changes. */
export const StandardsChecklistQuestion = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionProps,
  HTMLFieldSetElement
>('Question', function useQuestionPart(checklist, _, { question }) {
  const { store, edit, editing, disabled, resets, numbers } = checklist;
  const [renewals, renew] = useReducer(count, 0);
  const [edits, countEdit] = useReducer(count, 0);
  const answer = useAnswer(store, question.id);
  const number = numbers.get(question.id) ?? 0;
  const id = questionNode(checklist.id, number);
  const finding = useFinding(question.id);
  const editThis = useCallback<QuestionContextValue['edit']>(
    (changes, reason, event) => {
      edit(question.id, changes, reason, event);
      countEdit();
    },
    [edit, question],
  );
  const context = useSame({
    question,
    number,
    id,
    name: fieldName(checklist.name, question.id),
    answer,
    epoch: `${resets}.${renewals}`,
    edits,
    renew,
    edit: editThis,
  });
  return {
    as: 'fieldset',
    state: { answered: answer.status === 'answered', finding: finding !== undefined },
    id,
    disabled: editing && disabled,
    tabIndex: editing ? undefined : -1,
    'aria-describedby': finding && findingId(id),
    around: (node) => <QuestionContext.Provider value={context}>{node}</QuestionContext.Provider>,
  };
});
