import type { EngagementType, Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { checkGuidance } from '../plan/check.js';
import type { Plan } from '../plan/plan.js';
import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import type { PublicPromise } from './public-promise.js';

/**
 * What communities may see of a promise. Every field is copied by name; nothing else leaves the plan.
 * The type is the promise's own or, while it is a draft, that of its first activity.
 * Issues: no such promise; a type, or a version of the guidance, that is not at hand.
 */
export function toPublicPromise(
  plan: Plan,
  promiseId: string,
  guidance: Guidance,
): Result<PublicPromise> {
  const issues: Issue[] = [];
  checkGuidance({ plan, guidance, issues });
  const promise = plan.promises.find(({ id }) => id === promiseId);
  if (!promise) {
    issues.push(misfit('unknown-id', ['promises'], promiseId, 'the id of a promise'));
    return fail(...issues);
  }
  const activities = promise.activityIds.flatMap((id) => plan.activities.filter(hasId(id)));
  const decisionIds = new Set(activities.map(({ decisionId }) => decisionId));
  const decisions = [...decisionIds].flatMap((id) => plan.decisions.filter(hasId(id)));
  const routes = new Set(activities.flatMap(({ practice }) => practice?.inputRoute || []));
  const typeId = promise.engagementType ?? activities[0]?.engagementType;
  const type = engagementTypeById(guidance, typeId);
  if (typeId !== undefined && !type) {
    issues.push(misfit('unknown-id', ['promises', promiseId], typeId, 'a type of the guidance'));
  }
  if (issues.length > 0) return fail(...issues);

  return ok({
    format: 'public-promise',
    formatVersion: 1,
    activities: activities.map((activity) => activity.name).filter(Boolean),
    open: decisions.flatMap(({ open = [] }) => open),
    fixed: decisions.flatMap(({ fixed = [] }) =>
      fixed.map(({ text, reason }) => ({ text, ...said({ reason }) })),
    ),
    feedback: plan.feedback
      .filter((feedback) => feedback.promiseId === promiseId)
      .map(({ audience, how, dueOn, possibleDelay }) =>
        said({ audience, how, dueOn, possibleDelay }),
      ),
    ...said({
      organisation: plan.organisation,
      contact: plan.contact,
      localExplanation: promise.localExplanation,
      madeOn: promise.madeOn,
      howToTakePart: [...routes].join('\n'),
    }),
    ...(type && { engagementType: publicType(type) }),
    source: guidance.source,
  });
}

const publicType = (type: EngagementType): PublicPromise['engagementType'] => {
  const { id, name, aim, promise, communication } = type;
  return {
    id,
    name,
    aim,
    promise,
    communication: { flow: communication.flow, text: communication.text },
  };
};

/** The facts that are there: neither absent nor empty. */
const said = <T extends Readonly<Record<string, string | undefined>>>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact)) as Partial<T>;

const hasId =
  (wanted: string | undefined) =>
  ({ id }: { readonly id: string }): boolean =>
    id === wanted;
