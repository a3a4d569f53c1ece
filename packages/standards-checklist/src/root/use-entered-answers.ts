'use client';

import {
  type Answer,
  type AnswerStatus,
  answerFieldName,
  isWholeDay,
  type Question,
} from '@engagement-kit/model';
import { useEntered } from '@engagement-kit/react';
import type { ChecklistContextValue } from '../contexts.js';
import { type AnswerField, describeField, evidenceChanges, fieldChanges } from '../field/fields.js';
import type { StandardsChangeReason } from './changes.js';

interface EnteredAnswersOptions
  extends Pick<ChecklistContextValue, 'id' | 'idOf' | 'live' | 'name' | 'questions'> {
  readonly answerOf: (questionId: string) => Answer;
  readonly change: (
    questionId: string,
    changes: Partial<Answer>,
    reason: StandardsChangeReason,
    event: undefined,
  ) => void;
}

/** Takes over what a person answered before the script came, field by field, as if it were entered now. */
export function useEnteredAnswers({
  id,
  idOf,
  live,
  name,
  questions,
  answerOf,
  change,
}: EnteredAnswersOptions): void {
  useEntered(id, live, (entered) => {
    for (const each of entered) {
      const place = placeOf(each, questions, name, idOf);
      if (!place) continue;
      const { questionId, field } = place;
      const [changes, reason] = changesOf(answerOf(questionId), field, each.text);
      if (changes) change(questionId, changes, reason, undefined);
    }
  });
}

/** Which field of which answer a control is for: by its form entry, or where it has none by its id. */
function placeOf(
  { name: entry, id }: { name: string; id: string },
  questions: readonly Question[],
  name: string | undefined,
  idOf: ChecklistContextValue['idOf'],
): { questionId: string; field: string } | undefined {
  const own = name === undefined ? id || entry : entry;
  const fits = questions
    .map((question, index) => ({
      questionId: question.id,
      start: answerFieldName(name, question.id) ?? idOf(index + 1),
    }))
    .filter(({ start }) => own === start || entry === start || /^[.-]/.test(restOf(own, start)));
  // Where ids look like fields of others, the longest is meant.
  const [found] = fits.sort((one, other) => other.start.length - one.start.length);
  if (!found) return undefined;
  const field = entry === found.start ? 'status' : restOf(own, found.start).slice(1);
  return { questionId: found.questionId, field };
}

const restOf = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : '';

const fieldName = /^(?:notes|reason|owner|dueOn|evidence\.\d+\.(?:label|url|on))$/;
const publicName = /^evidence\.(\d+)\.public$/;

function changesOf(
  answer: Answer,
  field: string,
  text: string,
): readonly [changes: Partial<Answer> | undefined, reason: StandardsChangeReason] {
  if (field === 'status') return [{ status: text as AnswerStatus }, 'status'];
  const [, row] = publicName.exec(field) ?? [];
  if (row) return [evidenceChanges(answer, Number(row), { public: text !== '' }), 'evidence'];
  if (!fieldName.test(field)) return [undefined, 'notes'];
  const { kind, reason } = describeField(field as AnswerField);
  const isWhole = kind !== 'date' || text === '' || isWholeDay(text);
  return [isWhole ? fieldChanges(answer, field as AnswerField, text) : undefined, reason];
}
