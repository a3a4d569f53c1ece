import { capital } from '../capital.js';
import type { EntityChange } from './diff-plans.js';

/** A change as sentences: what happened to what, then one sentence for each field. */
export function describeChange({ kind, entity, name, fields }: EntityChange): readonly string[] {
  const subject = capital(entity);
  const what = name ? `${subject} “${name}”` : subject;
  return [
    `${what}: ${kind}.`,
    ...(kind === 'changed' ? fields : []).map(({ label, beforeText, afterText }) => {
      const start = capital(label);
      if (!beforeText) return `${start}: now “${afterText}”.`;
      if (!afterText) return `${start}: removed, was “${beforeText}”.`;
      return `${start}: now “${afterText}”, was “${beforeText}”.`;
    }),
  ];
}
