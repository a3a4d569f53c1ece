import type { HeadingLevel } from '@engagement-kit/react';

/** The level of headings some `depth` below others; never below 6. */
export const below = (level: HeadingLevel, depth = 1): HeadingLevel =>
  Math.min(6, level + depth) as HeadingLevel;
