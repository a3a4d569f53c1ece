import { sameJson } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import { fail, ok, type Result } from '../result.js';
import { mergePlans } from './merge-plans.js';
import type {
  LoadedPlan,
  PlanEntry,
  PlanStorage,
  SavedPlan,
  SaveOptions,
  StorageChange,
  StorageContext,
} from './plan-storage.js';
import { readableText } from './readable-text.js';
import { storageIssue, thrownIssue } from './storage-issues.js';

/** A plan as a host holds it. */
export interface HostPlan {
  /** The plan, or its text. It is checked before it is used. */
  readonly plan: unknown;
  /** Names this version, as an ETag does. A host that gives none cannot notice two people at once. */
  readonly version?: string;
  /** When it was saved, as an ISO instant. Without it, when the plan was last changed. */
  readonly savedAt?: string;
}

/** What a host does to keep plans. Each member may reject: the person is told, and keeps the plan. */
export interface PlanHost {
  /** The plan that is stored under this id; nothing when none is. */
  readonly load: (id: string) => Promise<HostPlan | undefined>;
  /**
   * Stores a plan if the stored version is still `since` (nothing: if none is stored). Else gives back what is
   * stored as `conflict`, and stores nothing: the two are merged here and saved again.
   */
  readonly save: (
    plan: Plan,
    since: string | undefined,
  ) => Promise<{ readonly version?: string } | { readonly conflict: HostPlan | undefined }>;
  /** Every plan that is stored. Without it none is listed, and `removeAllPlans` has to refuse. */
  readonly list?: () => Promise<readonly PlanEntry[]>;
  /** Deletes a plan with all that is stored of it. */
  readonly remove?: (id: string) => Promise<void>;
  /** Tells when somebody else has saved or deleted. Gives back what stops it. */
  readonly subscribe?: (listener: (change: StorageChange) => void) => () => void;
}

/** How often a save is tried again when others keep saving first. */
const tries = 5;

/** How many versions are remembered, to find what a conflict started from. */
const memory = 20;

/** Keeps plans wherever a host keeps them: its server, its database, its own format. */
export function createHostStorage(
  host: PlanHost,
  { readPlan, now }: Pick<StorageContext, 'readPlan' | 'now'>,
): PlanStorage {
  let seen: ReadonlyMap<string, Plan> = new Map();
  const keyOf = (plan: Plan, version: string): string => JSON.stringify([plan.id, version]);
  const remember = (plan: Plan, version = ''): string => {
    seen = new Map([[keyOf(plan, version), plan] as const, ...seen].slice(0, memory));
    return version;
  };

  async function load(id: string): Promise<Result<LoadedPlan>> {
    const found = await host.load(id);
    if (!found) return fail(storageIssue('unknown-id'));
    const read = readPlan(found.plan);
    if (!read.ok) return fail(unreadable(read.issues[0]));
    const plan = read.value;
    return ok({
      plan,
      version: remember(plan, found.version),
      savedAt: found.savedAt ?? plan.updated,
      notices: [],
    });
  }

  async function save(plan: Plan, { since, over }: SaveOptions): Promise<Result<SavedPlan>> {
    let [merged, from] = [plan, since];
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const readable = readableText(merged, readPlan);
      if (!readable.ok) return readable;
      const answer = await host.save(merged, from);
      if (!('conflict' in answer)) {
        const version = remember(merged, answer.version);
        const { notices } = readable.value;
        return ok({ plan: merged, version, savedAt: now(), merged: merged !== plan, notices });
      }
      const { conflict } = answer;
      if (!conflict) {
        if (over !== 'removed') return fail(storageIssue('removed-elsewhere'));
        from = undefined;
        continue;
      }
      const read = readPlan(conflict.plan);
      if (!read.ok) return fail(unreadable(read.issues[0]));
      if (since === undefined && over !== 'stored') return fail(storageIssue('already-stored'));
      const base = from === undefined ? undefined : seen.get(keyOf(plan, from));
      const both = over === 'stored' ? plan : mergePlans(base, merged, read.value).plan;
      merged = sameJson(both, plan) ? plan : both;
      from = remember(read.value, conflict.version);
    }
    return fail(storageIssue('storage-failed'));
  }

  return {
    place: 'host',
    load: (id) => safely(() => load(id)),
    save: (plan, options = {}) => safely(() => save(plan, options)),
    list: () => safely(async () => ok((await host.list?.()) ?? [])),
    ids: () =>
      safely(async () =>
        host.list ? ok((await host.list()).map(({ id }) => id)) : fail(storageIssue('not-removed')),
      ),
    remove: (id) =>
      safely(async () => {
        await host.remove?.(id);
        return ok(undefined);
      }),
    setAside: async () => ok([]),
    subscribe: (listener) => host.subscribe?.(listener) ?? (() => {}),
  };
}

async function safely<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(thrownIssue(error));
  }
}

const unreadable = (issue: { code: string; message: string } | undefined) =>
  issue?.code === 'newer-format'
    ? storageIssue('newer-format')
    : storageIssue('damaged', issue && { found: issue.message });
