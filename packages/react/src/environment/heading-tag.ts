import type { HeadingLevel } from './Environment.js';

/** The heading element `depth` levels below a level; never below h6. */
export function headingTag(
  level: HeadingLevel,
  depth = 0,
): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${Math.min(6, level + depth) as HeadingLevel}`;
}
