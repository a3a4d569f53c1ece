import type { Evidence } from '../plan/plan.js';

/** Says nothing in any of its fields. */
export const isBlankEvidence = ({ label, url, on, public: isPublic }: Evidence): boolean =>
  !label && !url && !on && !isPublic;

/**
 * The evidence with changes to one piece. Blank pieces at the end are dropped. One in the middle stays until it is
 * removed, so that rows do not move while a person types.
 */
export function withEvidence(
  evidence: readonly Evidence[],
  index: number,
  changes: Partial<Evidence>,
): readonly Evidence[] {
  const next = [...evidence];
  while (next.length <= index) next.push({ label: '' });
  next[index] = tidied({ ...next[index], ...changes });
  while (next.length > 0 && isBlankEvidence(next[next.length - 1] as Evidence)) next.pop();
  return next;
}

/** Without fields that say nothing; the label has to be there. */
const tidied = (evidence: Partial<Evidence>): Evidence => ({
  label: '',
  ...Object.fromEntries(Object.entries(evidence).filter(([, value]) => value)),
});
