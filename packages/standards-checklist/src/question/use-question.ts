'use client';

import {
  type Answer,
  type AnswerStatus,
  answerFieldName,
  type Question,
} from '@engagement-kit/model';
import { usePartContext } from '@engagement-kit/react';
import type { Ref, SyntheticEvent } from 'react';
import { QuestionContext } from '../contexts.js';
import type { AnswerField } from '../field/fields.js';
import type { StandardsChangeReason } from '../root/changes.js';

/** A field of the answer as it is named in forms; `status` is the question itself. */
export type QuestionField = AnswerField | 'status' | `evidence.${number}.public`;

/** What a host's own control needs to know about its question. */
export interface QuestionState {
  readonly question: Question;
  /** Its place among all questions, from 1. */
  readonly number: number;
  readonly answer: Answer;
  /** The status to show: that of the answer, or `not-started` where the root preselects it. */
  readonly status: AnswerStatus | undefined;
  /** Whether the answer is being edited; if not, it is shown in words. */
  readonly editing: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  /** Changes fields of the answer; `undefined` removes one. */
  readonly change: (
    changes: Partial<Answer>,
    reason: StandardsChangeReason,
    event?: SyntheticEvent,
  ) => void;
  /** The id of a field's control, to which its label points. */
  readonly idOf: (field: QuestionField) => string;
  /** The name of a field's form entry; none if the checklist has no name. */
  readonly nameOf: (field: QuestionField) => string | undefined;
  /** The form that the controls belong to, by its id. */
  readonly form: string | undefined;
  /** For the control that takes focus: the `inputRef` of the question. */
  readonly inputRef: Ref<HTMLInputElement> | undefined;
}

/** The question around the component, so that a host's own controls can answer it. */
export function useQuestion(): QuestionState {
  const { checklist, question, number, answer, chosen, edit, inputRef } = usePartContext(
    QuestionContext,
    'useQuestion()',
  );
  const { editing, disabled, readOnly, idOf, name, form } = checklist;
  return {
    question,
    number,
    answer,
    status: chosen,
    editing,
    disabled,
    readOnly,
    change: edit,
    idOf: (field) => idOf(`${number}-${field}`),
    nameOf: (field) =>
      field === 'status'
        ? answerFieldName(name, question.id)
        : answerFieldName(name, question.id, field),
    form,
    inputRef,
  };
}
