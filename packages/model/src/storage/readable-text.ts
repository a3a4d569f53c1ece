import { limits, textLimit } from '../files/limits.js';
import { extentOf } from '../files/scan.js';
import { writePlan } from '../files/write-plan.js';
import type { Plan } from '../plan/plan.js';
import { fail, type Issue, ok, type Result } from '../result.js';
import type { StorageContext } from './plan-storage.js';
import { storageIssue } from './storage-issues.js';

/** The text of a plan that can be opened again. */
export interface ReadableText {
  /** The plan as the text of its file. */
  readonly text: string;
  /** The plan as it was read back from that text. */
  readonly plan: Plan;
  /** Says that there is little room left, and what to do. */
  readonly notices: readonly Issue[];
}

/** From this share of a limit on, a person is told. */
const nearly = 0.9;

/**
 * The text of a plan, once it is known that it can be opened again, from a file as well as from any storage. Every road
 * by which a plan is stored asks here first. Issues: `too-large`; else `not-readable`, with the reason.
 */
export function readableText(
  plan: Plan,
  readPlan: StorageContext['readPlan'],
): Result<ReadableText> {
  const text = writePlan(plan);
  const bytes = bytesOf(text);
  // A text that is far too long is not even looked at.
  if (bytes > textLimit) return fail(storageIssue('too-large'));
  const read = readPlan(text);
  if (read.ok) {
    const notices = noticesOf({ bytes, ...extentOf(text) });
    return ok({ text, plan: read.value, notices });
  }
  const [first] = read.issues;
  if (first?.code === 'too-large' || first?.code === 'too-deep') {
    return fail(storageIssue('too-large', { found: first.message }));
  }
  const reason = first?.said?.message ?? first?.message ?? '';
  return fail(storageIssue('not-readable', {}, { reason }));
}

function noticesOf(extent: Readonly<Record<keyof typeof limits, number>>): readonly Issue[] {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const share = Math.max(...names.map((name) => extent[name] / limits[name]));
  if (share < nearly) return [];
  return [storageIssue('nearly-too-large', {}, { percent: Math.floor(share * 100) })];
}

/** How long the text is in a file. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Half of a character takes two of the four bytes that the whole one takes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
