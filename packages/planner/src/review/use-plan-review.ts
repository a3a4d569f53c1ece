'use client';

import {
  type Choice,
  type DismissedFinding,
  type Finding,
  type Gate,
  type GateName,
  type Guidance,
  gate,
  type IsoDate,
  type PlanChange,
  type PlanState,
  type Result,
  reviewPlan,
} from '@engagement-kit/model';
import { useMessageSets, usePlan, usePlanReadOnly, usePlanStore } from '@engagement-kit/react';
import { useCallback, useMemo } from 'react';

/** What `usePlanReview` needs from outside. */
export interface PlanReviewOptions {
  /** The day of the review, `2026-06-04`. The host gives it, as a server may be in another day than the browser. */
  readonly today: IsoDate;
  /** The moments to look at, in this order; all three unless given. */
  readonly gates?: readonly GateName[] | undefined;
}

/** One moment, and what is missing for it. */
export interface ReviewedGate extends Gate {
  /** Which moment. */
  readonly name: GateName;
}

/** The props of a `PlanReview` that shows a plan and changes it. */
export interface PlanReviewBinding {
  /** What the rules found and nobody has set aside. */
  readonly findings: readonly Finding[];
  /** What was set aside, each with its reason, including what is found only at one of the `gates`. */
  readonly dismissed: readonly DismissedFinding[];
  /** The `gates` that were asked for, each with what is missing. */
  readonly gates: readonly ReviewedGate[];
  /** The day that was given. */
  readonly today: IsoDate;
  /** The guidance of the plan, which the findings quote. */
  readonly guidance: Guidance;
  /** Is the plan there to be read only? */
  readonly readOnly: boolean;
  /** Sets a finding aside with a reason. */
  readonly onDismiss: (finding: Finding, reason: string) => Result<PlanChange>;
  /** Takes a finding up again, by its id. */
  readonly onRestore: (id: string) => Result<PlanChange>;
  /** Carries a choice out; gives `undefined` for one that only people can carry out. */
  readonly onChoose: (choice: Choice) => Result<PlanChange> | undefined;
}

const wholeState = (state: PlanState) => state;
const allGates: readonly GateName[] = ['share', 'start', 'close'];

/**
 * Compares the promises of the plan around it with the plan: `<PlanReview {...usePlanReview({ today })} />`. Checks
 * again only when the plan, its guidance or the day has changed. It advises and blocks nothing. If the plan refuses
 * something, the handlers return why, and the provider's `onIssues` is not called.
 */
export function usePlanReview({
  today,
  gates: names = allGates,
}: PlanReviewOptions): PlanReviewBinding {
  const { plan, guidance } = usePlan(wholeState);
  // Not through the provider's `onIssues`: the review itself says why, in place.
  const { dispatch } = usePlanStore();
  const messages = useMessageSets();
  const review = useMemo(
    () => reviewPlan(plan, guidance, { today, messages }),
    [plan, guidance, today, messages],
  );
  // A host that writes the list into its markup gives a new array at every render.
  const wanted = names.join();
  const gates = useMemo(
    () =>
      (wanted ? (wanted.split(',') as GateName[]) : []).map((name) => ({
        name,
        ...gate(plan, guidance, name, { today, messages }),
      })),
    [plan, guidance, today, messages, wanted],
  );
  const onDismiss = useCallback(
    ({ id, ruleId, about, fingerprint }: Finding, reason: string) =>
      dispatch({
        type: 'finding.dismiss',
        finding: { id, ruleId, about, fingerprint },
        reason,
      }),
    [dispatch],
  );
  const onRestore = useCallback(
    (id: string) => dispatch({ type: 'finding.restore', id }),
    [dispatch],
  );
  const onChoose = useCallback(
    ({ command }: Choice) => (command ? dispatch(command) : undefined),
    [dispatch],
  );
  const dismissed = useMemo(() => {
    const listed = new Map(review.dismissed.map((each) => [each.finding.id, each]));
    for (const each of gates.flatMap((moment) => moment.dismissed)) {
      if (!listed.has(each.finding.id)) listed.set(each.finding.id, each);
    }
    return [...listed.values()];
  }, [review, gates]);
  return {
    findings: review.findings,
    dismissed,
    gates,
    today,
    guidance,
    readOnly: usePlanReadOnly(),
    onDismiss,
    onRestore,
    onChoose,
  };
}
