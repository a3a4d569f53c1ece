'use client';

import type { Question } from '@engagement-kit/model';
import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef, useMemo, useReducer } from 'react';
import { findingId, useFinding } from '../check/use-finding.js';
import { fieldName } from '../form/field-name.js';
import { useAnswer } from '../root/answer-store.js';
import { questionId, useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { QuestionContext } from './question-context.js';

export interface StandardsChecklistQuestionProps extends PartProps<'fieldset'> {
  /** The question that the parts inside ask and answer. */
  question: Question;
}

/** One question: a fieldset. It renders again only when its own answer changes. */
export const StandardsChecklistQuestion = /* @__PURE__ */ forwardRef<
  HTMLFieldSetElement,
  StandardsChecklistQuestionProps
>(function StandardsChecklistQuestion({ question, ...props }, ref) {
  const checklist = useChecklist('Question');
  const { store, edit, editing, disabled, resets, numbers } = checklist;
  const [renewals, renew] = useReducer((times: number) => times + 1, 0);
  const [edits, countEdit] = useReducer((times: number) => times + 1, 0);
  const answer = useAnswer(store, question.id);
  const number = numbers.get(question.id) ?? 0;
  const id = questionId(checklist.id, number);
  const name = fieldName(checklist.name, question.id);
  const epoch = `${resets}.${renewals}`;
  const finding = useFinding(question.id);

  // After an edit the controls render again, so that Preact too puts back what the host did not take.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is what `edits` is for
  const context = useMemo(
    () => ({
      question,
      number,
      id,
      name,
      answer,
      epoch,
      renew,
      edit: (
        changes: Parameters<typeof edit>[1],
        reason: Parameters<typeof edit>[2],
        event: Parameters<typeof edit>[3],
      ) => {
        edit(question.id, changes, reason, event);
        countEdit();
      },
    }),
    [question, number, id, name, answer, epoch, edit, edits],
  );

  return (
    <QuestionContext.Provider value={context}>
      <Part
        as="fieldset"
        scope={scope}
        part="question"
        state={{ answered: answer.status === 'answered', finding: finding !== undefined }}
        id={id}
        disabled={editing && disabled}
        tabIndex={editing ? undefined : -1}
        aria-describedby={finding && findingId(id)}
        {...props}
        ref={ref}
      />
    </QuestionContext.Provider>
  );
});
