import type { Answer } from '../plan/plan.js';

type Entry = readonly [string, string | undefined];

/**
 * The form entries of an answer, by the names that the checklist's controls have. `parseAnswersForm` reads them.
 * Fields without a value have no entry.
 */
export function answerEntries(
  name: string,
  questionId: string,
  { status, reason, notes, owner, dueOn, evidence = [] }: Answer,
): readonly (readonly [string, string])[] {
  const own = `${name}.${questionId}`;
  const entries = (at: string, fields: Readonly<Record<string, string | undefined>>) =>
    Object.entries(fields).map(([field, value]): Entry => [`${at}.${field}`, value]);
  const all: readonly Entry[] = [
    [own, status],
    ...entries(own, { reason, notes, owner, dueOn }),
    ...evidence.flatMap(({ label, url, on, public: isPublic }, index) =>
      entries(`${own}.evidence.${index}`, { label, url, on, public: isPublic ? 'yes' : undefined }),
    ),
  ];
  return all.filter((entry): entry is readonly [string, string] => Boolean(entry[1]));
}
