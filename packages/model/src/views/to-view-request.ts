import { safeAddress } from '../address/safe-address.js';
import { seen } from '../blank.js';
import type { Guidance, Standard } from '../guidance/guidance.js';
import { isPublic } from '../plan/made/said.js';
import type { Evidence, IsoDate, Plan } from '../plan/plan.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { fail, ok, type Result } from '../result.js';
import type { PublicEvidence, RequestedStandard, ViewRequest } from './view-request.js';

/**
 * What a partner group is shown and asked. Every field is copied by name; nothing else leaves the plan.
 * Issues: those of `toPublicPromise`, for any promise of which people were told.
 */
export function toViewRequest(
  plan: Plan,
  guidance: Guidance,
  { today }: { readonly today?: IsoDate } = {},
): Result<ViewRequest> {
  const promises = plan.promises
    .filter(isPublic)
    .map(({ id }) => toPublicPromise(plan, id, guidance, today ? { today } : {}));
  const issues = promises.flatMap((each) => (each.ok ? [] : each.issues));
  if (issues.length > 0) return fail(...issues);
  const { organisation = '', contact = '' } = plan;
  return ok({
    format: 'view-request',
    formatVersion: 1,
    planId: plan.id,
    ...(seen(organisation) && { organisation }),
    ...(seen(contact) && { contact }),
    promises: promises.flatMap((each) => (each.ok ? [each.value] : [])),
    standards: guidance.standards.flatMap((standard) => requested(plan, standard)),
    source: guidance.source,
  });
}

function requested(plan: Plan, standard: Standard): readonly RequestedStandard[] {
  const { id, number, title, whyItMatters, questions } = standard;
  const judged = Object.hasOwn(plan.judgements, id) ? plan.judgements[id]?.value : undefined;
  if (!judged) return [];
  const evidence = questions.flatMap((question) =>
    Object.hasOwn(plan.answers, question.id) ? (plan.answers[question.id]?.evidence ?? []) : [],
  );
  return [
    {
      id,
      number,
      title,
      ...(whyItMatters !== undefined && { whyItMatters }),
      judged,
      evidence: evidence.flatMap(publicEvidence),
    },
  ];
}

function publicEvidence(evidence: Evidence): readonly PublicEvidence[] {
  if (!evidence.public || !seen(evidence.label)) return [];
  const { label, on } = evidence;
  const url = safeAddress(evidence.url);
  return [{ label, ...(url && { url }), ...(on && { on }) }];
}
