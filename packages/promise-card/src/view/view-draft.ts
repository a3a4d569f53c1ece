import { isBlank, type ViewDraft, type ViewRequest } from '@engagement-kit/model';

/** A group that has said nothing yet. */
export const emptyDraft: ViewDraft = { who: '', answers: {} };

/** What a view still needs: the group’s name, or one answer at least. */
export type Missing = 'who' | 'answer';

/** What is missing before a group can hand over its draft. */
export function missingIn(
  { who, answers }: ViewDraft,
  standards: readonly Pick<ViewRequest['standards'][number], 'id'>[],
): Missing | undefined {
  if (isBlank(who)) return 'who';
  const isSaid = standards.some(({ id }) => {
    const { agrees, view } = answers[id] ?? {};
    return agrees !== undefined || !isBlank(view ?? '');
  });
  return isSaid ? undefined : 'answer';
}

/** A draft out of data that somebody else kept; nothing where it is none. */
export function draftFrom(data: unknown): ViewDraft | undefined {
  const { who, answers } = Object(data) as Record<string, unknown>;
  if (typeof who !== 'string' || typeof answers !== 'object' || !answers) return undefined;
  const kept = Object.entries(answers).map(([id, answer]) => {
    const { agrees, view } = Object(answer) as Record<string, unknown>;
    return [
      id,
      {
        ...(typeof agrees === 'boolean' && { agrees }),
        ...(typeof view === 'string' && { view }),
      },
    ] as const;
  });
  return { who, answers: Object.fromEntries(kept) };
}
