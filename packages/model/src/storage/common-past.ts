import { type Place, valuesAt, withChange } from '../plan/change.js';
import { wholeEvent } from '../plan/edits/short-event.js';
import { isRecord, present, sameJson, type Values } from '../plan/json.js';
import type { Plan, PlanEvent } from '../plan/plan.js';
import { sharedEvents } from './merge-history.js';

/**
 * The plan that two copies of it were made from, as far as their histories tell: `theirs` with all taken back that
 * `mine` knows nothing of. `undefined` where they are different plans, or no history tells of both.
 */
export function commonPast(mine: Plan, theirs: Plan): Plan | undefined {
  const history = sharedEvents(mine.history, theirs.history);
  if (mine.id !== theirs.id || history.length === 0) return undefined;
  const shared = new Set(history);
  const past = theirs.history.filter((event) => !shared.has(event)).reduceRight(without, theirs);
  return { ...past, updated: history.at(-1)?.at ?? past.created, history };
}

/** The plan without what an event did, where the plan still says it. */
function without(plan: Plan, event: PlanEvent): Plan {
  const isRestored = event.what === 'version.restore';
  const path = (isRestored ? [] : event.path) as Place;
  const now: Values = { ...valuesAt(plan, path) };
  const whole = wholeEvent(event, now);
  if (!whole || event.what === 'merge.clash') return plan;
  const [before, after] = [fieldsOf(whole.before), fieldsOf(whole.after)];
  const isNewItem = path.length > 0 && after.id === path[1] && before.id === undefined;
  const fields = Object.keys({ ...before, ...after }).flatMap((name) => {
    if (isRestored && isRecord(after[name]) && records.has(name)) {
      return [[name, { ...others(now[name], after[name]), ...fieldsOf(before[name]) }]];
    }
    return sameJson(now[name], after[name]) ? [[name, before[name]]] : [];
  });
  const next: Values = Object.fromEntries(fields);
  const isGone = isNewItem || (records.has(path[0] ?? '') && isBlank({ ...now, ...next }));
  return withChange(plan, { path, next: isGone ? undefined : next });
}

/** What a plan holds by the id of a question or a standard. */
const records: ReadonlySet<string> = /* @__PURE__ */ new Set(['answers', 'judgements']);

/** Does an answer say nothing but when it was changed? */
const isBlank = ({ updatedAt, ...rest }: Values): boolean =>
  Object.keys(present(rest)).length === 0;

const others = (values: unknown, than: Values): Values =>
  Object.fromEntries(
    Object.entries(fieldsOf(values)).filter(([name]) => !Object.hasOwn(than, name)),
  );

const fieldsOf = (values: unknown): Values => (isRecord(values) ? values : {});
