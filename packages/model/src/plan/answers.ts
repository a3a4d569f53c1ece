import type { Answer, Plan } from './plan.js';

/** Has nothing been said? The time of the last change says nothing by itself. */
export const isBlankAnswer = ({ updatedAt: _, ...answer }: Answer): boolean =>
  Object.values(answer).every(isBlank);

/**
 * The answers with changes to one of them. A blank field goes, and so does an answer of which nothing is left;
 * `null` takes the answer away.
 */
export function withAnswer(
  answers: Plan['answers'],
  questionId: string,
  changes: { readonly [Field in keyof Answer]?: Answer[Field] | undefined } | null,
): Plan['answers'] {
  const { [questionId]: _, ...others } = answers;
  const current = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
  const fields = Object.entries({ ...current, ...changes });
  const answer: Answer = Object.fromEntries(fields.filter(([, value]) => !isBlank(value)));
  return changes && !isBlankAnswer(answer) ? { ...answers, [questionId]: answer } : others;
}

/** Nothing, an empty text or an empty list. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
