import { planSchema } from '../plan/fields/plan.js';
import { planFormatVersion } from '../plan/format.js';
import { isRecord, type Values } from '../plan/json.js';
import { itemLists, listNames } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';
import { fail, type Issue, issue, misfit, ok, type Result } from '../result.js';
import { checked } from '../zod-issues.js';
import { duplicates } from './duplicates.js';
import { admit } from './guard.js';
import { textLimit } from './limits.js';
import { migrate } from './migrations.js';
import { scan } from './scan.js';

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
  const parsed = typeof input === 'string' ? parse(input) : ok(input);
  if (!parsed.ok) return parsed;
  const other = otherFormat(parsed.value);
  if (other) return fail(other);
  const admitted = admit(parsed.value);
  if (!admitted.ok) return admitted;

  const read = checked(planSchema, migrate(admitted.value as Values));
  if (!read.ok) return read;
  const plan = read.value;
  const issues = [
    ...listNames.flatMap((list) => duplicates(plan[list], [list])),
    // A version can be restored, so it has to be a valid plan.
    ...plan.versions.flatMap(({ content }, index) =>
      Object.values(itemLists).flatMap((list) =>
        duplicates(content[list], ['versions', index, 'content', list]),
      ),
    ),
  ];
  return issues.length > 0 ? fail(...issues) : ok(plan);
}

function parse(text: string): Result<unknown> {
  if (text.length > textLimit) {
    const message = { name: 'file.tooLong', values: { limit: textLimit } } as const;
    return fail(issue('too-large', { message }));
  }
  const obstacle = scan(text);
  if (obstacle) return fail(obstacle);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const found = String(error).slice(0, 200);
    return fail(
      issue('not-json', { message: { name: 'file.notJson' }, expected: 'JSON' }, { found }),
    );
  }
}

function otherFormat(value: unknown): Issue | undefined {
  if (!isRecord(value) || value.format !== 'engagement-plan') {
    const found = isRecord(value) ? value.format : value;
    return renamed(
      misfit('other-format', ['format'], found, 'engagement-plan'),
      'file.otherFormat',
    );
  }
  const version = value.formatVersion;
  const path = ['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return misfit('wrong-type', path, version, { name: 'expected.wholeNumber' });
  }
  if (version <= planFormatVersion) return undefined;
  const expected = { name: 'expected.atMost', values: { limit: planFormatVersion } } as const;
  return renamed(misfit('newer-format', path, version, expected), 'file.newerFormat');
}

/** The same issue with a message that says more of the file. */
const renamed = (
  { code, path, found, said }: Issue,
  name: 'file.otherFormat' | 'file.newerFormat',
): Issue => issue(code, { ...said, message: { name } }, { path, ...(found && { found }) });
