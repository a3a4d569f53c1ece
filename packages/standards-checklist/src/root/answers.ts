import { type Answer, isBlankAnswer } from '@engagement-kit/model';

/** Answers by question id. A question that nobody touched has none. */
export type ChecklistAnswers = Readonly<Record<string, Answer>>;

export const noAnswer: Answer = {};

/** The answer to a question, also where its id is a name that every object knows. */
export const answerTo = (answers: ChecklistAnswers, questionId: string): Answer =>
  (Object.hasOwn(answers, questionId) && answers[questionId]) || noAnswer;

/** The changes that make `to` out of `from`. */
export function changesBetween(from: Answer, to: Answer): Partial<Answer> | null {
  if (isBlankAnswer(to)) return null;
  const gone = Object.fromEntries(Object.keys(from).map((field) => [field, undefined]));
  const { updatedAt: _, ...changes }: Answer = { ...gone, ...to };
  return changes;
}
