import { calendarDay } from '../calendar-day.js';
import { isRecord, present, sameJson, textOfJson, type Values } from '../plan/json.js';
import { keepPromises } from '../plan/made/keep-promises.js';
import { withPinnedTypes } from '../plan/made/pinned-types.js';
import type { Plan, PlanEvent } from '../plan/plan.js';
import type { Path } from '../result.js';
import { mergeHistory } from './merge-history.js';
import { type MergeEntry, mergeEntries, mergeItems } from './merge-lists.js';
import { withReferences } from './references.js';

/** Two plans made one. */
export interface MergedPlan {
  /** Both in one. */
  readonly plan: Plan;
  /** What lost: each as an event that the merged plan's history holds. */
  readonly clashes: readonly PlanEvent[];
}

/** Whose words stand where both changed one field. */
export type MergeSide = 'mine' | 'theirs';

/** How two plans are merged. */
export interface MergeOptions {
  /**
   * Whose words stand at a place that both changed: `['activities', 'a1', 'name']`. The later ones where it says
   * nothing. What loses stays in the history.
   */
  readonly choose?: (place: Path) => MergeSide | undefined;
}

/** Both sides of a merge, the one that was changed last second, and where the losers go. */
interface Merge {
  readonly first: Plan;
  readonly second: Plan;
  /** Which side somebody has chosen for a place. */
  readonly chosen?: (place: Path) => Plan | undefined;
  readonly clashes: PlanEvent[];
  /** Does the second side win every clash, without a word in the history? */
  readonly isRebase: boolean;
}

/**
 * Merges two plans that were made from the same one. Edits of different fields all survive. Where both
 * changed one field, the later edit wins and the other stays in the history. Words win over nothing,
 * so an item that one side removed and the other changed stays. Entries without ids are known by what they say,
 * see `matchEntries`: what was added or edited on either side stays.
 *
 * Both sides may call this, in either order, and come to the same plan. Without `base`, whatever differs
 * counts as changed by both.
 */
export function mergePlans(
  base: Plan | undefined,
  mine: Plan,
  theirs: Plan,
  { choose }: MergeOptions = {},
): MergedPlan {
  const [first, second] = inOneOrder(mine, theirs);
  const chosen = (place: Path): Plan | undefined => {
    const side = choose?.(place);
    return side && { mine, theirs }[side];
  };
  const merge: Merge = { first, second, chosen, clashes: [], isRebase: false };
  const { plan, restored } = mergeFacts(merge, base);
  const on = calendarDay(second.updated);
  const merged = [second, first].reduce(
    (so, side) => keepPromises(side, so, { on, fills: true }),
    plan,
  );
  const clashes = [
    ...merge.clashes,
    ...restored.map(({ path, item }) => clash(second.updated, path, undefined, item)),
  ];
  const history = mergeHistory(base?.history ?? [], first.history, second.history, clashes);
  return { plan: { ...merged, history }, clashes };
}

/**
 * Applies to `theirs` what leads from `base` to `mine`: how a store takes back one person's step from a plan
 * that others have changed since. Whatever both changed stays as `theirs` has it.
 */
export function rebasePlan(base: Plan, mine: Plan, theirs: Plan): Plan {
  const { plan } = mergeFacts({ first: mine, second: theirs, clashes: [], isRebase: true }, base);
  return { ...plan, history: mergeHistory(base.history, mine.history, theirs.history, []) };
}

const mergeFacts = (merge: Merge, base: Plan | undefined) => {
  const { first, second } = merge;
  const sources = [second, first, base];
  const merged = mergeFields(merge, [], facts(base), facts(first), facts(second));
  const pinned = [second, first, ...(base ? [base] : [])].reduce(
    (so: Plan, source) => withPinnedTypes(source, so),
    merged as unknown as Plan,
  );
  return withReferences(pinned, sources);
};

/** The same order whoever merges: then both tabs come to the same plan. */
const inOneOrder = (a: Plan, b: Plan): readonly [Plan, Plan] =>
  a.updated < b.updated ||
  (a.updated === b.updated && (textOfJson(a) ?? '') < (textOfJson(b) ?? ''))
    ? [a, b]
    : [b, a];

const facts = (plan: Plan | undefined): Values => ({ ...plan, history: undefined });

/** Fields that say when or what, and are never two people's words. */
const latest = new Set(['updated', 'updatedAt']);

/** Values that only make sense as a whole. */
const whole = new Set(['guidance', 'about']);

function mergeValue(merge: Merge, at: Path, base: unknown, a: unknown, b: unknown): unknown {
  if (sameJson(a, b) || sameJson(a, base)) return b;
  if (sameJson(b, base)) return a;
  const name = String(at.at(-1) ?? '');
  if (latest.has(name)) return String(a ?? '') > String(b ?? '') ? a : b;
  if (isRecord(a) && isRecord(b) && !whole.has(name)) {
    return mergeFields(merge, at, isRecord(base) ? base : {}, a, b);
  }
  if (Array.isArray(a) && Array.isArray(b) && !whole.has(name)) {
    return mergeList(merge, at, Array.isArray(base) ? base : [], a, b);
  }
  return winner(merge, at, a, b);
}

function mergeFields(merge: Merge, at: Path, base: Values, a: Values, b: Values): Values {
  const names = new Set([...Object.keys(b), ...Object.keys(a)]);
  const fields = [...names].map((name) => [
    name,
    mergeValue(merge, [...at, name], own(base, name), own(a, name), own(b, name)),
  ]);
  return present(Object.fromEntries(fields));
}

type List = readonly unknown[];

function mergeList(merge: Merge, at: Path, base: List, a: List, b: List): List {
  const each: MergeEntry = (was, mine, theirs, key) =>
    mergeValue(merge, [...at, key], was, mine, theirs);
  return [base, a, b].every(isItems)
    ? mergeItems([base, a, b], merge.isRebase || a.length > b.length, each)
    : mergeEntries([base, a, b], String(at.at(-1)).endsWith('Ids'), each);
}

/** The later edit of one field wins; the other becomes an event. */
function winner(merge: Merge, at: Path, a: unknown, b: unknown): unknown {
  if (merge.isRebase) return b;
  const chosen = merge.chosen?.(at);
  const isFirst = chosen
    ? chosen === merge.first
    : b === undefined || (a !== undefined && touched(merge.first, at) > touched(merge.second, at));
  const [won, lost] = isFirst ? [a, b] : [b, a];
  merge.clashes.push(clash(merge.second.updated, at, lost, won));
  return won;
}

/** An event that shows what lost as `before` and what stands now as `after`. */
function clash(at: string, place: Path, lost: unknown, won: unknown): PlanEvent {
  const path = entity(place);
  const inside = (value: unknown): unknown =>
    value === undefined
      ? undefined
      : place
          .slice(path.length)
          .reduceRight(
            (inner: unknown, name) => (typeof name === 'number' ? [inner] : { [name]: inner }),
            value,
          );
  const event = { at, what: 'merge.clash', path, before: inside(lost), after: inside(won) };
  return present(event);
}

/** The item or the answer that a place is in; the plan itself for its own fields. */
const entity = (place: Path): Path => (place.length > 1 ? place.slice(0, 2) : []);

/** When a side last changed this place, as far as its history tells. */
function touched({ history, updated }: Plan, at: Path): string {
  const path = entity(at);
  const field = at[path.length];
  const names = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, String(field));
  const isHere = ({ path: where, before, after, edits = [] }: PlanEvent): boolean =>
    sameJson(where, path) &&
    (field === undefined ||
      names(before) ||
      names(after) ||
      edits.some(({ path: [name] }) => name === field));
  return history.filter(isHere).at(-1)?.at ?? updated;
}

const isItems = (list: readonly unknown[]): boolean =>
  list.every((item) => isRecord(item) && typeof item.id === 'string');

const own = (values: Values, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;
