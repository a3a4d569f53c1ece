import type { Answer } from '@engagement-kit/model';

/** Answers by question id. A question that nobody touched has none. */
export type ChecklistAnswers = Readonly<Record<string, Answer>>;

export const noAnswer: Answer = {};

/** The answer to a question, also where its id is a name that every object knows. */
export const answerTo = (answers: ChecklistAnswers, questionId: string): Answer =>
  (Object.hasOwn(answers, questionId) && answers[questionId]) || noAnswer;

/** Has anything been said? The time of the last change says nothing by itself. */
export const isBlank = ({ updatedAt: _, ...answer }: Answer): boolean =>
  Object.values(answer).every(isEmpty);

/** The answers with changes to one of them. `null` takes the answer away. */
export function withChanges(
  answers: ChecklistAnswers,
  questionId: string,
  changes: Partial<Answer> | null,
): ChecklistAnswers {
  const { [questionId]: _, ...others } = answers;
  const fields = Object.entries({ ...answerTo(answers, questionId), ...changes });
  const answer: Answer = Object.fromEntries(fields.filter(([, value]) => !isEmpty(value)));
  return changes && !isBlank(answer) ? { ...answers, [questionId]: answer } : others;
}

/** The changes that make `to` out of `from`. */
export function changesBetween(from: Answer, to: Answer): Partial<Answer> | null {
  if (isBlank(to)) return null;
  const gone = Object.fromEntries(Object.keys(from).map((field) => [field, undefined]));
  const { updatedAt: _, ...changes }: Answer = { ...gone, ...to };
  return changes;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (value as string | readonly unknown[] | null)?.length === 0;
