'use client';

import { answerFieldName, type Question } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useCallback } from 'react';
import { findingId, useFindingsOf } from '../check/use-findings-of.js';
import {
  checklistPart,
  QuestionContext,
  type QuestionContextValue,
  questionNode,
} from '../contexts.js';
import { useAnswer } from '../root/answer-store.js';
import { useCount, useSame } from '../root/hooks.js';

/** Props of `StandardsChecklistQuestion`. */
export interface StandardsChecklistQuestionProps extends PartProps<'fieldset'> {
  /** The question that the parts inside ask and answer. */
  question: Question;
}

/** One question: a fieldset. It renders again only when its own answer changes. */
export const StandardsChecklistQuestion = /* @__PURE__ */ checklistPart(
  'question',
  function useQuestionPart({ question, ...props }: StandardsChecklistQuestionProps, checklist) {
    const { store, edit, editing, disabled, resets, numbers } = checklist;
    const [renewals, renew] = useCount();
    const [edits, countEdit] = useCount();
    const answer = useAnswer(store, question.id);
    const number = numbers.get(question.id) ?? 0;
    const id = questionNode(checklist.id, number);
    const finding = useFindingsOf(question.id).length > 0;
    const editThis = useCallback<QuestionContextValue['edit']>(
      (...change) => {
        edit(question.id, ...change);
        countEdit();
      },
      [edit, question.id, countEdit],
    );
    const context = useSame<QuestionContextValue>({
      checklist,
      question,
      number,
      id,
      name: answerFieldName(checklist.name, question.id),
      answer,
      epoch: `${resets}.${renewals}`,
      edits,
      renew,
      edit: editThis,
    });
    return {
      as: 'fieldset',
      state: { answered: answer.status === 'answered', finding },
      id,
      disabled: editing && disabled,
      tabIndex: editing ? undefined : -1,
      'aria-describedby': finding ? findingId(id) : undefined,
      provide: [QuestionContext, context],
      ...props,
    };
  },
);
