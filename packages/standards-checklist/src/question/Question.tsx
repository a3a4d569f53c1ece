'use client';

import type { Question as PublishedQuestion } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { type Ref, useCallback, useMemo } from 'react';
import {
  checklistPart,
  type EditAnswer,
  findingName,
  QuestionContext,
  type QuestionContextValue,
  useView,
} from '../contexts.js';
import { useAnswer } from '../root/answer-store.js';
import { useCount } from '../root/use-actions.js';
import { useGivenId } from '../root/use-ids.js';

/** One question: a fieldset. It renders again only when its own answer changes. */
export const Question = /* @__PURE__ */ checklistPart(
  'question',
  ['question', 'inputRef'],
  function useQuestionPart({ question, inputRef, id }: Question.Props, checklist) {
    const { store, edit, editing, disabled, resets, places, preselectNotStarted } = checklist;
    const [renewals, renew] = useCount();
    // After each edit the controls render again, so that Preact too restores what the host refused.
    const [edits, countEdit] = useCount();
    const answer = useAnswer(store, question);
    const number = places.get(question.id)?.number ?? 0;
    const found = useView().advice.has(question.id);
    useGivenId(checklist, number, id);
    const editThis = useCallback<EditAnswer>(
      (...change) => {
        edit(question.id, ...change);
        countEdit();
      },
      [edit, question.id, countEdit],
    );
    const chosen = answer.status ?? (preselectNotStarted ? 'not-started' : undefined);
    const epoch = `${resets}.${renewals}`;
    // biome-ignore lint/correctness/useExhaustiveDependencies: an edit makes a new one, see above
    const context = useMemo<QuestionContextValue>(
      () => ({
        checklist,
        question,
        number,
        answer,
        chosen,
        epoch,
        renew,
        edit: editThis,
        inputRef,
      }),
      [checklist, question, number, answer, chosen, epoch, editThis, inputRef, edits],
    );
    return {
      as: 'fieldset',
      state: { answered: answer.status === 'answered', finding: found },
      id: checklist.idOf(number),
      'data-question': question.id,
      disabled: editing && disabled,
      tabIndex: editing ? undefined : -1,
      'aria-describedby': found ? checklist.idOf(findingName(number)) : undefined,
      provide: [QuestionContext, context],
    };
  },
);

export namespace Question {
  export interface Props extends PartProps<'fieldset'> {
    /** The question that the parts inside ask and answer. */
    question: PublishedQuestion;
    /**
     * Receives the control that takes focus: the chosen radio, or else the first. React Hook Form focuses it when
     * validation fails.
     */
    inputRef?: Ref<HTMLInputElement> | undefined;
  }
}
