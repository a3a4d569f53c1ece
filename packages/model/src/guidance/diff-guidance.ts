import type { Guidance } from './guidance.js';
import { guidancePassages } from './passages.js';

/** One passage that differs between two versions of a guidance. */
export interface WordingChange {
  /** The passage's name, see `guidancePassages`. */
  readonly ref: string;
  /** What happened to the passage. */
  readonly kind: 'added' | 'removed' | 'reworded';
  /** The earlier words, as published; absent when the passage is new. */
  readonly before?: string;
  /** The later words, as published; absent when the passage is gone. */
  readonly after?: string;
}

/**
 * What differs in wording between two versions of a guidance, passage by passage, in the order of the later
 * one; what is gone comes last. Passages are matched by ref: an id never changes with its wording.
 * The published words count: a spelling that only the display corrects makes no difference.
 */
export function diffGuidance(from: Guidance, to: Guidance): readonly WordingChange[] {
  const earlier = wordsOf(from);
  const later = wordsOf(to);
  return [
    ...[...later].flatMap(([ref, after]): WordingChange[] => {
      const before = earlier.get(ref);
      if (before === after) return [];
      return before === undefined
        ? [{ ref, kind: 'added', after }]
        : [{ ref, kind: 'reworded', before, after }];
    }),
    ...[...earlier].flatMap(([ref, before]): WordingChange[] =>
      later.has(ref) ? [] : [{ ref, kind: 'removed', before }],
    ),
  ];
}

const wordsOf = (guidance: Guidance): ReadonlyMap<string, string> =>
  new Map(guidancePassages(guidance).map(({ ref, text, published = text }) => [ref, published]));
