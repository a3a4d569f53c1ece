import { sameJson } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import { fail, ok, type Result } from '../result.js';
import { createLineage } from './lineage.js';
import { listIds, listPlans, listSetAside } from './list-plans.js';
import { mergePlans } from './merge-plans.js';
import type { PlanStorage, SavedPlan, StorageContext } from './plan-storage.js';
import { createReadBack } from './read-back.js';
import { readableText } from './readable-text.js';
import { removePlan } from './remove-plan.js';
import { storageIssue, thrownIssue } from './storage-issues.js';
import { descends, type StoredPlans, storedPlans } from './stored-plans.js';
import type { TextArea } from './text-area.js';
import { readKey, writeVersion } from './version.js';
import { writeThenTidy } from './write-text.js';

/**
 * Keeps plans in any place for texts. A save writes a new text and only then deletes what is older than
 * the version before it. So a killed tab loses nothing, two tabs find what they started from, and a
 * damaged text has a version behind it. Opening the area may throw: that becomes an issue as well.
 */
export function createPlanStorage(
  place: PlanStorage['place'],
  openArea: () => TextArea,
  { readPlan, now, newId }: StorageContext,
): PlanStorage {
  const { remember, names, commonBase } = createLineage(readPlan);
  const back = createReadBack(readPlan);
  const inTurn = createQueue(openArea);

  /** The plan with what others have saved since it was made. */
  const withOthers = (plan: Plan, since: string | undefined, stored: StoredPlans): Result<Plan> => {
    let merged = plan;
    for (const { version, plan: theirs } of stored.heads) {
      if (since === undefined) {
        if (!descends(plan, theirs)) return fail(storageIssue('already-stored'));
      } else if (!names(since, version)) {
        merged = mergePlans(commonBase(since, version, stored.versions), merged, theirs).plan;
      }
    }
    return ok(sameJson(merged, plan) ? plan : merged);
  };

  return {
    place,
    load: (id) =>
      inTurn(async (area) => {
        const stored = await storedPlans(area, id, back.readPlan);
        if (!stored.ok) return stored;
        const { heads, versions, notices } = stored.value;
        const [first, ...others] = heads;
        if (!first) return fail(...(notices.length > 0 ? notices : [storageIssue('unknown-id')]));
        const plan = others.reduce((merged, { version, plan: theirs }) => {
          const base = commonBase(first.version.revision, version, versions);
          return mergePlans(base, merged, theirs).plan;
        }, first.plan);
        const revisions = heads.map(({ version }) => version.revision);
        return ok({
          plan,
          version: remember(id, revisions, plan),
          savedAt: lastOf(stored.value),
          notices,
        });
      }),
    save: (plan, { since, over } = {}) =>
      inTurn(async (area): Promise<Result<SavedPlan>> => {
        const stored = await storedPlans(area, plan.id, back.readPlan);
        if (!stored.ok) return stored;
        const { heads, versions, notices } = stored.value;
        const isGone = since !== undefined && versions.length + notices.length === 0;
        if (isGone && over !== 'removed') return fail(storageIssue('removed-elsewhere'));
        const together = over === 'stored' ? ok(plan) : withOthers(plan, since, stored.value);
        if (!together.ok) return together;

        const merged = together.value;
        const readable = readableText(merged, readPlan);
        if (!readable.ok) return readable;
        const told = [...notices, ...readable.value.notices];
        const done = (revisions: readonly string[], savedAt: string): Result<SavedPlan> => {
          const version = remember(plan.id, revisions, merged);
          return ok({ plan: merged, version, savedAt, merged: merged !== plan, notices: told });
        };
        const from = heads.map(({ version }) => version);
        if (heads.length > 0 && heads.every((head) => sameJson(head.plan, merged))) {
          return done(
            from.map(({ revision }) => revision),
            lastOf(stored.value),
          );
        }
        const revision = newId();
        const savedAt = now();
        const { version, text } = writeVersion(merged, { revision, savedAt, from });
        const stale = versions.filter((each) => !from.includes(each)).map(({ key }) => key);
        await writeThenTidy(area, { key: version.key, text, stale });
        back.remember(version.body, readable.value.plan);
        return done([revision], savedAt);
      }),
    list: () => inTurn(async (area) => ok(await listPlans(area))),
    ids: () => inTurn(async (area) => ok(await listIds(area))),
    remove: (id) =>
      inTurn(async (area) => {
        await removePlan(area, id);
        return ok(undefined);
      }),
    setAside: (id) => inTurn(async (area) => ok(await listSetAside(area, id))),
    subscribe: (listener) => {
      const tell = (key?: string): void => {
        const at = key === undefined ? undefined : readKey(key);
        if (key === undefined) listener({});
        else if (at) listener({ id: at.id });
      };
      try {
        return openArea().subscribe?.(tell) ?? nothing;
      } catch {
        return nothing;
      }
    },
  };
}

const nothing = (): void => {};

const lastOf = ({ heads }: StoredPlans): string =>
  heads
    .map(({ version }) => version.savedAt)
    .sort()
    .at(-1) ?? '';

/** One piece of work after another, so that saves never overtake each other. What throws becomes an issue. */
function createQueue(openArea: () => TextArea) {
  let queue: Promise<unknown> = Promise.resolve();
  return <T>(work: (area: TextArea) => Promise<Result<T>>): Promise<Result<T>> => {
    const done = queue.then(async () => {
      try {
        return await work(openArea());
      } catch (error) {
        return fail(thrownIssue(error));
      }
    });
    queue = done;
    return done;
  };
}
