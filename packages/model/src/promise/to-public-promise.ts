import { seen } from '../blank.js';
import type { EngagementType, Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { otherGuidance } from '../plan/guidance-at-hand.js';
import type { EarlierFeedback, Feedback, IsoDate, Plan, PromiseRecord } from '../plan/plan.js';
import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import { feedbackProgress } from './feedback-progress.js';
import { promisedType } from './promised-type.js';
import type {
  PublicEarlierFeedback,
  PublicFeedback,
  PublicPromise,
  PublicPromiseChange,
} from './public-promise.js';

/**
 * What communities may see of a promise. Every field is copied by name; nothing else leaves the plan.
 * The type is the promise's own or, while it is a draft, that of its first activity.
 * With the day of the look, feedback whose day has passed is late.
 * Issues: no such promise; a type, or a version of the guidance, that is not at hand. With `unknownType: 'say'` such a
 * type is no issue, and the promise names it, for a card that says so.
 */
export function toPublicPromise(
  plan: Plan,
  promiseId: string,
  guidance: Guidance,
  { today, unknownType }: { readonly today?: IsoDate; readonly unknownType?: 'say' } = {},
): Result<PublicPromise> {
  const issues: Issue[] = [...otherGuidance(plan, guidance)];
  const promise = plan.promises.find(({ id }) => id === promiseId);
  if (!promise) {
    issues.push(misfit('unknown-id', ['promises'], promiseId, { name: 'expected.promiseId' }));
    return fail(...issues);
  }
  const activities = promise.activityIds.flatMap((id) => plan.activities.filter(hasId(id)));
  const decisionIds = new Set(activities.map(({ decisionId }) => decisionId));
  const decisions = [...decisionIds].flatMap((id) => plan.decisions.filter(hasId(id)));
  const routes = new Set(activities.flatMap(({ practice }) => practice?.inputRoute || []));
  const typeId = promisedType(plan, promise);
  const type = engagementTypeById(guidance, typeId);
  const isUnknown = typeId !== undefined && !type;
  if (isUnknown && unknownType !== 'say') {
    issues.push(
      misfit('unknown-id', ['promises', promiseId], typeId, { name: 'expected.typeOfGuidance' }),
    );
  }
  if (issues.length > 0) return fail(...issues);

  return ok({
    format: 'public-promise',
    formatVersion: 1,
    activities: activities.map((activity) => activity.name).filter(seen),
    open: decisions.flatMap(({ open = [] }) => open.filter(seen)),
    fixed: decisions.flatMap(({ fixed = [] }) =>
      fixed
        .filter(({ text }) => seen(text))
        .map(({ text, reason }) => ({ text, ...said({ reason }) })),
    ),
    feedback: plan.feedback
      .filter((feedback) => feedback.promiseId === promiseId)
      .map((feedback) => publicFeedback(feedback, today)),
    ...said({
      organisation: plan.organisation,
      contact: plan.contact,
      localExplanation: promise.localExplanation,
      madeOn: promise.madeOn,
      withdrawnOn: promise.withdrawnOn,
      howToTakePart: [...routes].join('\n'),
      address: promise.publicAddress,
    }),
    ...publicForms(promise),
    ...(type && { engagementType: publicType(type) }),
    ...(isUnknown && { unknownType: typeId }),
    ...(promise.changes?.length && { changes: publicChanges(promise, guidance) }),
    source: guidance.source,
  });
}

const publicType = (type: EngagementType): PublicPromise['engagementType'] => {
  const { id, name, aim, promise, communication, drawing } = type;
  return {
    id,
    name,
    aim,
    promise,
    communication: { flow: communication.flow, text: communication.text },
    ...(drawing && { drawing }),
  };
};

function publicForms({ otherForms = [] }: PromiseRecord): Pick<PublicPromise, 'otherForms'> {
  const forms = otherForms
    .filter(({ label }) => seen(label))
    .map(({ label, language, address }) => ({ label, ...said({ language, address }) }));
  return forms.length > 0 ? { otherForms: forms } : {};
}

function publicFeedback(feedback: Feedback, today: IsoDate | undefined): PublicFeedback {
  const { audience, how, dueOn, possibleDelay, deliveredOn, earlier = [] } = feedback;
  const state = feedbackProgress(feedback, today);
  const [last] = earlier.slice(-1);
  const reason = state === 'kept' ? '' : state && feedback.reason;
  const { heard, decided, why } = state === 'kept' ? feedback : {};
  return {
    ...said({ audience, how, dueOn, possibleDelay, state, reason, deliveredOn }),
    ...said({ heard, decided, why }),
    ...(last && { earlier: publicEarlier(last) }),
    ...(earlier.length > 1 && { before: earlier.slice(0, -1).map(publicEarlier) }),
  };
}

const publicEarlier = ({
  on,
  reason,
  audience,
  how,
  dueOn,
}: EarlierFeedback): PublicEarlierFeedback => ({ on, ...said({ reason, audience, how, dueOn }) });

const publicChanges = (
  { changes = [] }: PromiseRecord,
  guidance: Guidance,
): readonly PublicPromiseChange[] =>
  changes.map(({ on, from = {}, to = {}, reason }) => {
    const type = engagementTypeById(guidance, from.engagementType);
    const isEnd = !!from.madeOn !== !!to.madeOn;
    const { madeOn = '' } = isEnd ? {} : from;
    return {
      on,
      ...said({ reason, madeOn, localExplanation: from.localExplanation }),
      ...(isEnd && { became: from.madeOn ? ('withdrawn' as const) : ('renewed' as const) }),
      ...(from.activities && { activities: from.activities.map(({ name }) => name) }),
      ...(type && { engagementType: { id: type.id, name: type.name, promise: type.promise } }),
    };
  });

/** The facts that are there: neither absent nor blank. */
const said = <T extends Readonly<Record<string, string | undefined>>>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => seen(fact))) as Partial<T>;

const hasId =
  (wanted: string | undefined) =>
  ({ id }: { readonly id: string }): boolean =>
    id === wanted;
