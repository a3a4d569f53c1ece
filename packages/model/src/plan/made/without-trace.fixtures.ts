import { ukhsaGuidance } from '../../guidance/ukhsa/guidance.js';
import { isIsoDate } from '../../iso-date.js';
import { promisedType } from '../../promise/promised-type.js';
import { sameJson } from '../json.js';
import type { Feedback, Plan, PromiseChange, PromiseRecord } from '../plan.js';

/**
 * What people were told in one plan and what the next one takes from it without a record of its own. Written apart from
 * the code under test, and more roughly.
 */
export function withoutTrace(before: Plan, after: Plan, isUndo = false): readonly string[] {
  const standing = before.promises.filter(({ madeOn, withdrawnOn }) => madeOn && !withdrawnOn);
  return [
    // A slip of the same day that is taken back leaves no record.
    ...(isUndo ? [] : before.promises.flatMap((was) => lostRecords(was, after))),
    ...standing.flatMap((was) => lostWords(before, after, was)),
    ...before.feedback
      .filter(({ promiseId }) => standing.some(({ id }) => id === promiseId))
      .flatMap((was) => lostFeedback(after, was)),
  ];
}

const rank = (type: string | undefined): number =>
  ukhsaGuidance.engagementTypes.findIndex(({ id }) => id === type);

function lostRecords(was: PromiseRecord, after: Plan): readonly string[] {
  const now = after.promises.find(({ id }) => id === was.id);
  const all = (now?.changes ?? []).map(facts);
  const isThere = (change: PromiseChange): boolean => all.includes(facts(change));
  const made = was.changes?.some(({ from }) => from?.madeOn) || was.madeOn;
  return made && !was.changes?.every(isThere) && was.changes ? [`records of ${was.id}`] : [];
}

function lostWords(before: Plan, after: Plan, was: PromiseRecord): readonly string[] {
  const now = after.promises.find(({ id }) => id === was.id);
  if (!now) return [`the promise ${was.id}`];
  const known = (was.changes ?? []).map(facts);
  const fresh = (now.changes ?? []).filter((change) => {
    const index = known.indexOf(facts(change));
    return index < 0 || known.splice(index, 1).length === 0;
  });
  const isRecorded = (field: string): boolean =>
    fresh.some(({ on, from = {}, to = {} }) => isIsoDate(on) && (field in from || field in to));
  const holds = now.madeOn && !now.withdrawnOn;
  const has = new Set(holds ? now.activityIds : []);
  const lost = {
    engagementType: !holds || rank(promisedType(after, now)) < rank(promisedType(before, was)),
    activities: was.activityIds.some((id) => !has.has(id)),
    localExplanation:
      !!was.localExplanation && (!holds || now.localExplanation !== was.localExplanation),
    madeOn: !holds || String(now.madeOn) > String(was.madeOn),
  };
  const said = { engagementType: promisedType(before, was), activities: was.activityIds.length };
  return Object.entries(lost)
    .filter(([field, isLost]) => isLost && (said as Record<string, unknown>)[field] !== 0)
    .filter(([field]) => field !== 'engagementType' || said.engagementType)
    .filter(([field]) => !isRecorded(field))
    .map(([field]) => `${field} of ${was.id}`);
}

function lostFeedback(after: Plan, was: Feedback): readonly string[] {
  const { audience, how, dueOn } = was;
  if (was.state === 'withdrawn' || !(audience || how || dueOn)) return [];
  const now = after.feedback.find(({ id }) => id === was.id);
  if (now?.promiseId !== was.promiseId) return [`feedback ${was.id}`];
  const differs =
    now.state === 'withdrawn' ||
    (['audience', 'how', 'dueOn'] as const).some((name) => was[name] && was[name] !== now[name]);
  const isRecorded = now.earlier?.some(
    (each) =>
      isIsoDate(each.on) && sameJson([each.audience, each.how, each.dueOn], [audience, how, dueOn]),
  );
  return differs && !isRecorded ? [`feedback ${was.id}`] : [];
}

/** A record without what may be said of it later. */
const facts = ({ on, from, to }: PromiseChange): string => JSON.stringify([on, from, to]);
