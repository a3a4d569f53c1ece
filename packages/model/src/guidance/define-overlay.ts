import * as z from 'zod/mini';
import { isBlank } from '../blank.js';
import { duplicates } from '../files/duplicates.js';
import { admit } from '../files/guard.js';
import { fail, ok, type Result } from '../result.js';
import { checked } from '../zod-issues.js';
import { localAddition } from './guidance-schema.js';
import type { GuidanceOverlay } from './overlay.js';

const words = z.string().check(z.refine((value) => !isBlank(value), 'words'));

/** An overlay as a schema. `defineOverlay` checks it, and that no id comes twice. */
export const overlaySchema = z.looseObject({
  format: z.literal('guidance-overlay'),
  formatVersion: z.literal(1),
  guidanceId: words,
  author: words,
  additions: z.array(localAddition),
});

/**
 * Checks a host's overlay from outside: each field, that its ids begin with `local.`, that none comes
 * twice, and that somebody is named as its author. Gives a copy, or an issue for each thing that does not fit.
 */
export function defineOverlay(input: unknown): Result<GuidanceOverlay> {
  const admitted = admit(input);
  if (!admitted.ok) return admitted;
  const checkedInput = checked<GuidanceOverlay>(overlaySchema, admitted.value);
  if (!checkedInput.ok) return checkedInput;
  const overlay = checkedInput.value;
  const repeated = duplicates(overlay.additions, ['additions']);
  return repeated.length > 0 ? fail(...repeated) : ok(overlay);
}
