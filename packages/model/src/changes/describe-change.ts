import { capital } from '../capital.js';
import { type ChangeOptions, changeWords } from './change-words.js';
import type { EntityChange } from './diff-plans.js';

/** A change as sentences: what happened to what, then one sentence for each field. */
export function describeChange(
  { kind, entity, name, fields }: EntityChange,
  options?: ChangeOptions,
): readonly string[] {
  const { say } = changeWords(options);
  const thing = say(`things.${entity}`);
  return [
    say(`happened.${kind}`, { what: name ? say('named', { thing, name }) : thing }),
    ...(kind === 'changed' ? fields : []).map(({ label, beforeText: before, afterText: after }) =>
      say(!before ? 'set' : !after ? 'cleared' : 'replaced', {
        field: capital(label),
        before,
        after,
      }),
    ),
  ];
}
