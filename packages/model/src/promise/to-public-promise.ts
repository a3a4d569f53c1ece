import type { EngagementType, Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { guidanceIssues } from '../plan/kinds.js';
import type { Plan } from '../plan/plan.js';
import { fail, misfit, ok, type Result } from '../result.js';
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
  const promise = plan.promises.find(({ id }) => id === promiseId);
  if (!promise) {
    return fail(misfit('unknown-id', ['promises'], promiseId, 'an id from the plan’s promises'));
  }
  const activities = promise.activityIds.flatMap((id) => byId(plan.activities, id));
  const decisionIds = new Set(activities.map(({ decisionId }) => decisionId));
  const decisions = [...decisionIds].flatMap((id) => byId(plan.decisions, id));
  const typeId = promise.engagementType ?? activities[0]?.engagementType;
  const type = engagementTypeById(guidance, typeId);
  if (typeId !== undefined && !type) {
    const ids = guidance.engagementTypes.map(({ id }) => id).join(', ');
    return fail(misfit('unknown-id', ['promises', promiseId], typeId, `one of ${ids}`));
  }
  const otherGuidance = guidanceIssues(plan, guidance);
  if (otherGuidance.length > 0) return fail(...otherGuidance);

  const routes = activities.flatMap(({ practice }) => practice?.inputRoute || []);
  return ok({
    format: 'public-promise',
    formatVersion: 1,
    ...said('organisation', plan.organisation),
    activities: activities.map(({ name }) => name).filter(Boolean),
    ...(type && { engagementType: publicType(type) }),
    ...said('localExplanation', promise.localExplanation),
    ...said('howToTakePart', [...new Set(routes)].join('\n')),
    open: decisions.flatMap(({ open = [] }) => open),
    fixed: decisions.flatMap(({ fixed = [] }) =>
      fixed.map(({ text, reason }) => ({ text, ...said('reason', reason) })),
    ),
    feedback: plan.feedback
      .filter((feedback) => feedback.promiseId === promiseId)
      .map(({ audience, how, dueOn, possibleDelay }) => ({
        ...said('audience', audience),
        ...said('how', how),
        ...said('dueOn', dueOn),
        ...said('possibleDelay', possibleDelay),
      })),
    ...said('contact', plan.contact),
    ...said('madeOn', promise.madeOn),
    source: guidance.source,
  });
}

const publicType = ({ id, name, aim, promise, communication }: EngagementType) => ({
  id,
  name,
  aim,
  promise,
  communication: { flow: communication.flow, text: communication.text },
});

const said = <K extends string>(name: K, text: string | undefined): { [P in K]?: string } =>
  (text ? { [name]: text } : {}) as { [P in K]?: string };

const byId = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string | undefined,
): readonly T[] => list.filter((item) => item.id === id);
