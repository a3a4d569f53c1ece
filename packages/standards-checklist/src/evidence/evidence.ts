import type { Evidence } from '@engagement-kit/model';

export const isBlankEvidence = ({ label, url, on, public: isPublic }: Evidence): boolean =>
  !label && !url && !on && !isPublic;

/** Can it be opened? Other text is kept and shown, but never becomes a link. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url.trim());

/**
 * The evidence with one piece changed. Blank pieces at the end go; one in the middle stays until it is removed,
 * so that rows do not move under the person who types.
 */
export function withEvidence(
  evidence: readonly Evidence[],
  index: number,
  changed: Evidence,
): readonly Evidence[] {
  const next = Array.from(
    { length: Math.max(evidence.length, index + 1) },
    (_, at): Evidence => (at === index ? tidied(changed) : (evidence[at] ?? { label: '' })),
  );
  while (next.length > 0 && isBlankEvidence(next[next.length - 1] as Evidence)) next.pop();
  return next;
}

const tidied = ({ label, url, on, public: isPublic, ...others }: Evidence): Evidence => ({
  ...others,
  label,
  ...(url && { url }),
  ...(on && { on }),
  ...(isPublic && { public: true }),
});
