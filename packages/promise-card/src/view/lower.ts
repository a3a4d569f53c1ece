import type { HeadingLevel } from '@engagement-kit/react';

/** A level so many below another; never below 6. */
export const lower = (level: HeadingLevel, by: number): HeadingLevel =>
  Math.min(6, level + by) as HeadingLevel;
