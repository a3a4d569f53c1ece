import type { Finding, Gap } from '@engagement-kit/model';
import type { ReviewContextValue } from '../review-context.js';

/** The gaps of a moment by where a person settles them. */
export interface GapsByPlace {
  /** Each for itself. */
  readonly single: readonly Gap[];
  /** Questions of the standards for which there is the same to do: two or more together. */
  readonly questions: readonly (readonly Gap[])[];
  /** Findings that stand below, among those of the whole plan. */
  readonly below: readonly Finding[];
}

/** The id of the question that a gap is about and nothing else. */
export const questionOf = ({ paths: [path], finding }: Gap): string | undefined =>
  !finding && path?.[0] === 'answers' ? `${path[1]}` : undefined;

export function gapsByPlace(
  gaps: readonly Gap[],
  { findings, numbers }: Pick<ReviewContextValue, 'findings' | 'numbers'>,
): GapsByPlace {
  const listed = new Set(findings.map(({ id }) => id));
  const below = gaps.flatMap(({ finding }) => (finding && listed.has(finding.id) ? finding : []));
  const here = gaps.filter(({ finding }) => !finding || !listed.has(finding.id));
  const alike = new Map<string, Gap[]>();
  for (const gap of here) {
    if (!numbers.has(questionOf(gap) ?? '')) continue;
    const toDo = gap.choices.map(({ text }) => text).join();
    alike.set(toDo, [...(alike.get(toDo) ?? []), gap]);
  }
  const questions = [...alike.values()].filter(({ length }) => length > 1);
  const together = new Set(questions.flat());
  return { single: here.filter((gap) => !together.has(gap)), questions, below };
}
