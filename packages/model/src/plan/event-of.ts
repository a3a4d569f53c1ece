import type { Change } from './change.js';
import { present } from './json.js';
import type { PlanEvent } from './plan.js';

/** When something happened, by whom, and the command that caused it. */
export type Cause = Pick<PlanEvent, 'at' | 'what'> & { readonly by: string | undefined };

/** The event that tells of a change. */
export const eventOf = (
  { path, subject = path, before, after }: Change,
  { at, by, what }: Cause,
): PlanEvent => present({ at, by, what, path: subject, before: some(before), after: some(after) });

const some = (values: object = {}): object | undefined =>
  Object.keys(values).length > 0 ? values : undefined;
