import { shortEvent } from '../plan/edits/short-event.js';
import { planFormatVersion } from '../plan/format.js';
import { isRecord, type Values } from '../plan/json.js';
import type { PlanEvent } from '../plan/plan.js';

/** Takes a plan of one format to the next. What it does not know it leaves as it is. */
export type Migration = (plan: Values) => Values;

/** Format 2 (whole plans) has lists that format 1 did not have. */
const toWholePlans: Migration = (plan) => ({
  communities: [],
  risks: [],
  judgements: {},
  dismissals: [],
  versions: [],
  ...plan,
});

/**
 * In format 3 a made promise has its own type. In an older plan it followed its first activity, whose type, when the
 * file is read, is the best evidence of what was promised.
 */
const toPinnedPromises: Migration = (plan) => {
  const activities = recordsIn(plan.activities);
  const pinned = (promise: unknown): unknown => {
    if (!isRecord(promise) || !promise.madeOn || promise.engagementType !== undefined) {
      return promise;
    }
    const ids: readonly unknown[] = Array.isArray(promise.activityIds) ? promise.activityIds : [];
    const [first] = ids.flatMap((id) => activities.filter((each) => each.id === id));
    return first?.engagementType === undefined
      ? promise
      : { ...promise, engagementType: first.engagementType };
  };
  const { promises } = plan;
  return Array.isArray(promises) ? { ...plan, promises: promises.map(pinned) } : plan;
};

/** In format 4 the history holds only the differences of long fields. */
const toShortHistory: Migration = (plan) => {
  const { history } = plan;
  if (!Array.isArray(history)) return plan;
  return {
    ...plan,
    history: history.map((event: unknown) =>
      isRecord(event) ? shortEvent(event as unknown as PlanEvent) : event,
    ),
  };
};

/** Format 5 has a list of what is to be answered later. */
const toLater: Migration = (plan) => ({ later: [], ...plan });

const recordsIn = (list: unknown): readonly Values[] =>
  Array.isArray(list) ? list.filter(isRecord) : [];

/** The migrations in order; the first takes format 1 to format 2. None is ever removed. */
export const migrations: readonly Migration[] = [
  toWholePlans,
  toPinnedPromises,
  toShortHistory,
  toLater,
];

/** A plan of any known format in the newest one. Its named versions are of the same format as the plan. */
export function migrate(plan: Values): Values {
  const from = plan.formatVersion as number;
  if (from === planFormatVersion) return plan;
  const forward = (values: Values): Values =>
    migrations.slice(from - 1).reduce((so, migration) => migration(so), values);
  const { versions, ...migrated } = forward(plan);
  return {
    ...migrated,
    formatVersion: planFormatVersion,
    versions: Array.isArray(versions)
      ? versions.map((version: unknown) =>
          isRecord(version) && isRecord(version.content)
            ? { ...version, content: forward(version.content) }
            : version,
        )
      : versions,
  };
}
