import { planSchema } from '../plan/fields/plan.js';
import { planFormatVersion } from '../plan/format.js';
import { contentLists, listNames } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';
import { fail, ok, type Result } from '../result.js';
import { checked } from '../zod-issues.js';
import { duplicates } from './duplicates.js';
import { textLimit } from './limits.js';
import { migrate } from './migrations.js';
import { type FileFormat, readFormat } from './read-format.js';

const planFormat: FileFormat = {
  format: 'engagement-plan',
  newest: planFormatVersion,
  limit: textLimit,
  otherFormat: 'file.otherFormat',
};

/**
 * Reads a plan from the text of its file, or from a value that was parsed elsewhere. Keeps unknown fields, converts
 * older formats to the newest, and also reads plans for a version of the guidance that is not at hand.
 *
 * A reference to an item that is not there, such as a promise's `activityIds` to an activity that somebody took out by
 * hand, stays: nobody's work is refused for it. Views, checks and exports skip it.
 *
 * Issues: `not-json`; `too-large`, `too-deep` for what cannot be a plan; `other-format`; `newer-format`, so that a
 * newer plan is never overwritten by an older program; else one for each field that does not fit.
 */
export function readPlan(input: unknown): Result<Plan> {
  const file = readFormat(input, planFormat);
  if (!file.ok) return file;
  const read = checked(planSchema, migrate(file.value));
  if (!read.ok) return read;
  const plan = read.value;
  const issues = [
    ...listNames.flatMap((list) => duplicates(plan[list], [list])),
    // A version can be restored, so it has to be a valid plan.
    ...plan.versions.flatMap(({ content }, index) =>
      contentLists.flatMap((list) =>
        duplicates(content[list], ['versions', index, 'content', list]),
      ),
    ),
  ];
  return issues.length > 0 ? fail(...issues) : ok(plan);
}
