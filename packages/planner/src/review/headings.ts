import type { Finding } from '@engagement-kit/model';
import type { ReviewContextValue } from './review-context.js';

// Ids of headings, where focus goes and links lead.

export const gatesHeading = (id: string): string => `${id}-gates`;
export const findingsHeading = (id: string): string => `${id}-findings`;
export const findingHeading = (
  { id, findings }: Pick<ReviewContextValue, 'id' | 'findings'>,
  findingId: string,
): string => `${id}-finding-${findings.findIndex((each) => each.id === findingId)}`;

/** The place of the finding that has this heading, from 0; -1 for a heading of another kind. */
export const placeOfFinding = (heading: string): number =>
  Number(/-finding-(\d+)$/.exec(heading)?.[1] ?? -1);

/** `Gap 2`: what a finding is called. Each kind has its own count. */
export function nameOfFinding(
  { findings, say }: Pick<ReviewContextValue, 'findings' | 'say'>,
  { id, level }: Finding,
): string {
  const same = findings.filter((each) => each.level === level);
  const number = same.findIndex((each) => each.id === id) + 1;
  return say(`levels.${level}`, { number: number || '' }).trim();
}
