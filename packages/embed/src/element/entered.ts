import type { Answers } from './events.js';
import type { Entries } from './state.js';

/** An answer while it is put together: any field, by the name that it has in a form. */
interface Draft extends Record<string, unknown> {
  evidence?: object[];
}

/**
 * Answers with what a person changed in the fields of a fallback: `…commit-to-feedback.1.notes`, field by field, so
 * that nothing else is lost. `saved` answers are others than the fallback shows: evidence goes behind theirs.
 */
export function withEntered(
  answers: Answers,
  changed: Entries,
  ids: readonly string[],
  name: string,
  saved?: Answers,
): unknown {
  const drafts = structuredClone(answers) as Record<string, Draft>;
  for (const [entry, text] of changed) {
    const fits = ids.filter((id) => `${entry}.`.startsWith(`${name}.${id}.`));
    // Where ids look like fields of others, the longest is meant.
    const id = fits.sort((one, other) => other.length - one.length)[0];
    if (!id) continue;
    const [field, row = 0, cell] = entry.slice(name.length + id.length + 2).split('.');
    drafts[id] ??= {};
    const draft = drafts[id];
    if (cell) {
      draft.evidence ??= [];
      const at = Number(row) + (saved?.[id]?.evidence?.length ?? 0);
      const known = { label: '', ...draft.evidence[at] };
      draft.evidence[at] = { ...known, [cell]: cell === 'public' ? Boolean(text) : text };
    } else draft[field || 'status'] = text || undefined;
  }
  for (const draft of Object.values(drafts)) draft.evidence &&= draft.evidence.filter(Boolean);
  return drafts;
}
