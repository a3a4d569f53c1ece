import { type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { keepGivenViews } from '../community-views.js';
import { itemOf } from '../item.js';
import { present } from '../json.js';
import type { Plan, PlanContent } from '../plan.js';
import type { Moment } from './moment.js';

/** Keeps what the plan says under a name. The event leaves the content out: it is in the plan. */
export function saveVersion(
  plan: Plan,
  { id, name }: TypedCommandOf<'version.save'>,
  { at, actor }: Moment,
): readonly Change[] {
  const after = present({ id, name, at, by: actor });
  return [{ path: ['versions', id], next: { ...after, content: contentOf(plan) }, after }];
}

/**
 * Brings back what the plan said. The history goes on: its event keeps what the plan said until now. What communities gave
 * themselves stays.
 */
export function restoreVersion(
  plan: Plan,
  { id }: TypedCommandOf<'version.restore'>,
): readonly Change[] {
  const gone = Object.keys(contentOf(plan)).map((name) => [name, undefined]);
  const content = contentOf(itemOf(plan, 'versions', id).content);
  const judgements = keepGivenViews(plan.judgements, content.judgements);
  const values: object = { ...Object.fromEntries(gone), ...content, judgements };
  return setting<object>([], plan, values).map((change) => ({
    ...change,
    subject: ['versions', id],
  }));
}

/**
 * What a plan says, without its identity and without what happened to it. Unknown fields belong to it.
 * A version is asked for the same: a file from elsewhere may have put more into one.
 */
function contentOf(plan: PlanContent & Partial<Plan>): PlanContent {
  const { format, formatVersion, id, created, updated, ...rest } = plan;
  const { dismissals, versions, history, ...content } = rest;
  return content;
}
