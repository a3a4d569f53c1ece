import type { Answer } from './plan.js';

/** Answers by question id. A question that nobody has touched has none. */
export type Answers = Readonly<Record<string, Answer>>;

const noAnswer: Answer = {};

/** The answer to a question, an empty one where there is none. A question may be called `constructor`. */
export const answerTo = (answers: Answers, questionId: string): Answer =>
  (Object.hasOwn(answers, questionId) && answers[questionId]) || noAnswer;

/** Has nothing been said? The time of the last change says nothing by itself. */
export const isBlankAnswer = ({ updatedAt: _, ...answer }: Answer): boolean =>
  Object.values(answer).every(isBlank);

/**
 * The answers with changes to one of them. A blank field goes, and so does an answer of which nothing is left;
 * `null` takes the answer away.
 */
export function withAnswer(
  answers: Answers,
  questionId: string,
  changes: { readonly [Field in keyof Answer]?: Answer[Field] | undefined } | null,
): Answers {
  const { [questionId]: _, ...others } = answers;
  const fields = Object.entries({ ...answerTo(answers, questionId), ...changes });
  const answer: Answer = Object.fromEntries(fields.filter(([, value]) => !isBlank(value)));
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
