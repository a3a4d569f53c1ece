import {
  createPlanStore,
  type Dismissal,
  type Finding,
  type Guidance,
  type Plan,
  reviewPlan,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { createElement, type ReactNode, useState } from 'react';
// Whole plans as practitioners would write them; the model's own tests hold them to its rules.
import { heatHealthAlert } from '../../../model/src/examples/heat-health-alert.fixtures.js';
import { measlesVaccinationOutreach } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { tbScreeningPilot } from '../../../model/src/examples/tb-screening-pilot.fixtures.js';
import { PlanReview, usePlanReview } from './index.js';

/** A plan, and the day on which it is looked at. */
export interface Example {
  plan: Plan;
  today: string;
}

export const measles: Example = { plan: measlesVaccinationOutreach, today: '2026-09-10' };
export const heat: Example = { plan: heatHealthAlert, today: '2026-05-18' };
export const pilot: Example = { plan: tbScreeningPilot, today: '2026-06-24' };

/** A clock that stands still, ids that count, and somebody who acts. */
function fixedContext(guidance: Guidance = ukhsaGuidance) {
  let count = 0;
  return {
    guidance,
    now: () => '2026-09-10T09:00:00.000Z',
    newId: () => `new-${++count}`,
    actor: 'Engagement lead',
  };
}

export const storeOf = (plan: Plan) => createPlanStore({ ...fixedContext(), plan });

export interface ReviewOfPlanProps extends Partial<PlanReview.Props> {
  example: Example;
}

/** A review that is bound to a plan. */
export function ReviewOfPlan({ example, ...props }: ReviewOfPlanProps): ReactNode {
  const [store] = useState(() => storeOf(example.plan));
  return createElement(
    PlanProvider,
    { store },
    createElement(Bound, { today: example.today, ...props }),
  );
}

function Bound({ today = '', gates: _, ...props }: Partial<PlanReview.Props>): ReactNode {
  return createElement(PlanReview, { ...usePlanReview({ today }), ...props });
}

/** What is found in a plan. */
export const foundIn = ({ plan, today }: Example): readonly Finding[] =>
  reviewPlan(plan, ukhsaGuidance, { today }).findings;

/** What somebody said when they set this finding aside. */
export const dismissalOf = (
  { id, ruleId, about, fingerprint }: Finding,
  reason: string,
): Dismissal => ({
  id,
  ruleId,
  about,
  fingerprint,
  reason,
  at: '2026-08-20T14:00:00.000Z',
  by: 'Outreach team',
});

/** A plan whose first finding was set aside, and changed since; its second is set aside now. */
export function withHistory(example: Example): Example {
  const [first, second] = foundIn(example);
  if (!first || !second) throw new Error('The plan has too few findings.');
  return {
    ...example,
    plan: {
      ...example.plan,
      dismissals: [
        { ...dismissalOf(first, 'The script was agreed in May.'), fingerprint: 'before' },
        dismissalOf(second, 'The clinical facts are not ours to change. The leaflet says so.'),
      ],
    },
  };
}

/** Findings of a plan over and over, each with an id of its own, as a plan of many years has them. */
export function manyFindings(count: number): readonly Finding[] {
  const found = foundIn(measles).filter(({ level }) => level === 'gap');
  return Array.from({ length: count }, (_, index) => {
    const finding = found[index % found.length] as Finding;
    return {
      ...finding,
      id: `${finding.id}/${index + 1}`,
      message: `${finding.message} (${index + 1})`,
    };
  });
}
