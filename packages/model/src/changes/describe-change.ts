import type { EntityChange } from './diff-plans.js';
import { labelOf } from './labels.js';

/** A change as sentences: what happened to what, then one sentence for each field. */
export function describeChange({ kind, entity, name, fields }: EntityChange): readonly string[] {
  const subject = entity.charAt(0).toUpperCase() + entity.slice(1);
  const what = name ? `${subject} “${name}”` : subject;
  return [
    `${what}: ${kind}.`,
    ...(kind === 'changed' ? fields : []).map(({ field, beforeText, afterText }) => {
      const label = labelOf(field);
      const start = label.charAt(0).toUpperCase() + label.slice(1);
      if (!beforeText) return `${start}: now “${afterText}”.`;
      if (!afterText) return `${start}: removed, was “${beforeText}”.`;
      return `${start}: now “${afterText}”, was “${beforeText}”.`;
    }),
  ];
}
