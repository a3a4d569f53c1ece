import type { Answer } from '@engagement-kit/model';

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
  const entries: readonly (readonly [string, string | undefined])[] = [
    [own, status],
    [`${own}.reason`, reason],
    [`${own}.notes`, notes],
    [`${own}.owner`, owner],
    [`${own}.dueOn`, dueOn],
    ...evidence.flatMap(({ label, url, on, public: isPublic }, index) =>
      Object.entries({ label, url, on, public: isPublic ? 'yes' : undefined }).map(
        ([field, value]) => [`${own}.evidence.${index}.${field}`, value] as const,
      ),
    ),
  ];
  return entries.filter((entry): entry is readonly [string, string] => Boolean(entry[1]));
}
