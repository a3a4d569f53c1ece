import type { AssuranceMessages } from '../messages/en-GB/assurance.js';

/** One of the four words that engagement is to be assessed by (L13). */
export type Quality = keyof AssuranceMessages['because'];

/** The four words, in the order of the guidance (L13). */
export const qualities: readonly Quality[] = ['inclusive', 'effective', 'equitable', 'consistent'];

/**
 * Under which word a standard stands with all that is said to it. It may count for other words too: the messages say for
 * which, and why. The kit’s own reading, see ADR 0058.
 */
export const homes: {
  readonly [Word in Quality]: readonly (keyof AssuranceMessages['because'][Word])[];
} = {
  inclusive: ['identify-communities', 'assess-risks'],
  effective: ['review-previous-work', 'plan-engagement', 'evaluate-and-share'],
  equitable: ['recruit-equitably', 'budget-remuneration'],
  consistent: ['define-purpose', 'clarify-approach', 'commit-to-feedback'],
};
