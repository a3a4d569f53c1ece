import type { Plan } from '../plan/plan.js';
import type { StorageContext } from './plan-storage.js';
import type { Version } from './version.js';

/** Which versions a tab has seen, so that it finds what two plans were made from. */
export interface Lineage {
  /** Remembers a plan and gives the name of its version: one revision, or several that were merged. */
  readonly remember: (id: string, revisions: readonly string[], plan: Plan) => string;
  /** Is this version the one, or one of those, that the name stands for? */
  readonly names: (name: string, version: Version) => boolean;
  /** The plan that a version and the one called `since` were both made from, if anybody still has it. */
  readonly commonBase: (
    since: string,
    version: Version,
    stored: readonly Version[],
  ) => Plan | undefined;
}

/** How many versions of a plan a tab remembers. */
const memory = 12;

export function createLineage(readPlan: StorageContext['readPlan']): Lineage {
  const seen = new Map<string, ReadonlyMap<string, Plan>>();
  const revisionsOf = (name: string): readonly string[] => name.split(' ');

  return {
    remember: (id, revisions, plan) => {
      const name = revisions.join(' ');
      const earlier = [...(seen.get(id) ?? [])].filter(([other]) => other !== name);
      seen.set(id, new Map([[name, plan] as const, ...earlier].slice(0, memory)));
      return name;
    },
    names: (name, { revision }) => revisionsOf(name).includes(revision),
    commonBase: (since, version, stored) => {
      const line = [version.revision, ...version.ancestors];
      const known = seen.get(version.id) ?? new Map<string, Plan>();
      const isInLine = (name: string): boolean =>
        revisionsOf(name).every((revision) => line.includes(revision));
      const mine = revisionsOf(since);
      const own = stored.filter(({ revision }) => mine.includes(revision));
      const myLine = [since, ...mine, ...own.flatMap(({ ancestors }) => ancestors)];
      const name = myLine.find(isInLine);
      if (name === undefined) return undefined;
      const plan = known.get(name);
      if (plan) return plan;
      const body = stored.find(({ revision }) => revision === name)?.body;
      const read = body === undefined ? undefined : readPlan(body);
      return read?.ok ? read.value : undefined;
    },
  };
}
