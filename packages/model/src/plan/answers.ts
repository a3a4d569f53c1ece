import { present } from './json.js';
import type { Answer } from './plan.js';

/** Answers by question id. A question that nobody has touched has none. */
export type Answers = Readonly<Record<string, Answer>>;

const noAnswer: Answer = {};

/** The answer to a question, an empty one where there is none. A question may be called `constructor`. */
export const answerTo = (answers: Answers, questionId: string): Answer =>
  (Object.hasOwn(answers, questionId) && answers[questionId]) || noAnswer;

/** Whether an answer is empty. The time of the last change alone does not count. */
export const isBlankAnswer = ({ updatedAt: _, ...answer }: Answer): boolean =>
  Object.values(answer).every(isBlank);

/** Fields of an answer to set, where `undefined` takes one away. */
export type AnswerChanges = { readonly [Field in keyof Answer]?: Answer[Field] | undefined };

/** The same changes, where a blank text or list takes its field away. */
export const settled = (changes: AnswerChanges): AnswerChanges =>
  Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [field, isBlank(value) ? undefined : value]),
  );

/**
 * The answers with changes to one of them. Blank fields are removed, and so is an answer with nothing left; `null`
 * removes the answer.
 */
export function withAnswer(
  answers: Answers,
  questionId: string,
  changes: AnswerChanges | null,
): Answers {
  const { [questionId]: _, ...others } = answers;
  const answer = present<Answer>({
    ...answerTo(answers, questionId),
    ...(changes && settled(changes)),
  });
  return changes && !isBlankAnswer(answer) ? { ...answers, [questionId]: answer } : others;
}

/** The changes that turn one answer into another; `null` when nothing is to be left. */
export function answerChanges(from: Answer, to: Answer): Partial<Answer> | null {
  if (isBlankAnswer(to)) return null;
  const gone = Object.fromEntries(Object.keys(from).map((field) => [field, undefined]));
  const { updatedAt: _, ...changes }: Answer = { ...gone, ...to };
  return changes;
}

/** Nothing, an empty text or an empty list. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
