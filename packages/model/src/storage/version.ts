import { isRecord } from '../plan/json.js';
import type { IsoInstant, Plan, PlanStatus } from '../plan/plan.js';

/**
 * One saved version of a plan. Every save is a text of its own under a key of its own, and is never
 * written over: a reader sees the old version or the new one, whole, whenever a tab is killed.
 */
export interface Version {
  readonly key: string;
  readonly id: string;
  readonly revision: string;
  readonly title: string;
  readonly status: PlanStatus;
  readonly updated: IsoInstant;
  readonly savedAt: IsoInstant;
  /** Revisions that this one was made from: one, or several when they were merged. */
  readonly parents: readonly string[];
  /** Parents, their parents and so on, the nearest first. */
  readonly ancestors: readonly string[];
  /** The plan as JSON. */
  readonly body: string;
}

/** A stored text that this program cannot use. */
export interface Unusable {
  readonly key: string;
  readonly id: string;
  readonly revision: string;
  readonly text: string;
  readonly state: 'newer-format' | 'damaged';
}

const entryVersion = 1;

/** How many ancestors a version names. Two tabs would have to part for longer to lose each other. */
const ancestorLimit = 40;

/** Names the keys of a storage. Ids may hold any character, so they are written as JSON. */
export const keyOf = (kind: 'plan' | 'set-aside', id: string, revision: string): string =>
  `engagement-kit:${kind}:${JSON.stringify([id, revision])}`;

/** What a key stands for, or nothing when it is not one of ours. */
export function readKey(
  key: string,
):
  | { readonly kind: 'plan' | 'set-aside'; readonly id: string; readonly revision: string }
  | undefined {
  const [, kind, rest = ''] = /^engagement-kit:(plan|set-aside):(.*)$/s.exec(key) ?? [];
  if (!kind) return undefined;
  try {
    const [id, revision] = JSON.parse(rest) as unknown[];
    return typeof id === 'string' && typeof revision === 'string'
      ? { kind: kind as 'plan' | 'set-aside', id, revision }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A new version and its text: a line about it, then the plan. */
export function writeVersion(
  plan: Plan,
  { revision, savedAt, from }: { revision: string; savedAt: IsoInstant; from: readonly Version[] },
): { readonly version: Version; readonly text: string } {
  const { id, title, status, updated } = plan;
  const parents = from.map((each) => each.revision);
  const ancestors = [...new Set([...parents, ...from.flatMap((each) => each.ancestors)])].slice(
    0,
    ancestorLimit,
  );
  const body = JSON.stringify(plan);
  const about = { title, status, updated, savedAt, parents, ancestors };
  const head = { engagementKit: entryVersion, length: body.length, ...about };
  return {
    version: { key: keyOf('plan', id, revision), id, revision, body, ...about },
    text: `${JSON.stringify(head)}\n${body}`,
  };
}

/** Reads a stored text. The plan in it is read later, when it is needed. */
export function readVersion(
  key: string,
  { id, revision }: { readonly id: string; readonly revision: string },
  text: string,
): Version | Unusable {
  const end = text.indexOf('\n');
  const head = parse(text.slice(0, end < 0 ? text.length : end));
  const body = text.slice(end + 1);
  const at = { key, id, revision };
  if (isRecord(head) && Number(head.engagementKit) > entryVersion) {
    return { ...at, text, state: 'newer-format' };
  }
  const { title, status, updated, savedAt, parents, ancestors } = (head ?? {}) as Partial<Version>;
  const isWhole =
    isRecord(head) &&
    end > 0 &&
    head.length === body.length &&
    [title, status, updated, savedAt].every((each) => typeof each === 'string') &&
    [parents, ancestors].every(isTexts);
  if (!isWhole) return { ...at, text, state: 'damaged' };
  return { ...at, title, status, updated, savedAt, parents, ancestors, body } as Version;
}

/** The text that a version was read from, or stands for. */
export const isUsable = (found: Version | Unusable): found is Version => 'body' in found;

/** Versions that no other one was made from. There are several when two tabs saved at once. */
export const newest = (versions: readonly Version[]): readonly Version[] => {
  const older = new Set(versions.flatMap(({ ancestors }) => ancestors));
  return versions.filter(({ revision }) => !older.has(revision));
};

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
