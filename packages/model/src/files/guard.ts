import { copyJson, depthLimit } from '../plan/json.js';
import { fail, type Issue, misfit, type Result } from '../result.js';
import { issueLimit } from '../zod-issues.js';
import { fieldLimit, valueLimit } from './limits.js';

/** A copy of anything from outside, once its size is known to be manageable. */
export function admit(input: unknown): Result<unknown> {
  const obstacle = unwalkable(input);
  if (obstacle) return fail(obstacle);
  const copied = copyJson(input, []);
  return copied.ok ? copied : fail(...copied.issues.slice(0, issueLimit));
}

/** Too many values, too many levels, or a loop; found without recursion, so that the stack does not overflow. */
function unwalkable(input: unknown): Issue | undefined {
  const waiting: (readonly [value: unknown, depth: number])[] = [[input, 0]];
  for (let count = 0; ; count += 1) {
    const next = waiting.pop();
    if (!next) return undefined;
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > depthLimit)
      return misfit('too-deep', [], value, {
        name: 'expected.levels',
        values: { limit: depthLimit },
      });
    const isList = Array.isArray(value);
    const inside: readonly unknown[] = isList ? value : Object.values(value);
    if (!isList && inside.length > fieldLimit) {
      return misfit('too-large', [], value, {
        name: 'expected.fields',
        values: { limit: fieldLimit },
      });
    }
    if (count + waiting.length + inside.length > valueLimit) {
      return misfit('too-large', [], value, {
        name: 'expected.values',
        values: { limit: valueLimit },
      });
    }
    for (const each of inside) waiting.push([each, depth + 1]);
  }
}
