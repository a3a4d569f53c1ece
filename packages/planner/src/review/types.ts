import type {
  Choice,
  DismissedFinding,
  Finding,
  Gate,
  GateName,
  Guidance,
  Path,
  Result,
} from '@engagement-kit/model';

/**
 * One moment that a plan can be ready for, and what is missing, as `usePlanReview` gives it. The review lists what was
 * set aside for a moment with all else that was set aside; here `dismissed` only tells that there is something.
 */
export interface PlanReviewGateValue
  extends Omit<Gate, 'dismissed'>,
    Partial<Pick<Gate, 'dismissed'>> {
  /** Which moment: sharing the promise, starting, closing. */
  readonly name: GateName;
}

/** What a handler may return: nothing, or a result, whose issues the review shows in place. */
// biome-ignore lint/suspicious/noConfusingVoidType: a host's handler need not return anything
export type PlanReviewOutcome = Result<unknown> | undefined | void;

/** The guidance that a review quotes: its source, and its standards where links are to name questions. */
export type PlanReviewGuidance = Pick<Guidance, 'source'> & Partial<Pick<Guidance, 'standards'>>;

/** What a plan review shows, and what happens when a person acts. All plain values, so it needs no provider. */
export interface PlanReviewValues {
  /** What was found, as `reviewPlan` gives it. */
  findings: readonly Finding[];
  /** What somebody set aside, as `reviewPlan` gives it. */
  dismissed?: readonly DismissedFinding[] | undefined;
  /** The moments to tell about, in this order. Without any the section is left out. */
  gates?: readonly PlanReviewGateValue[] | undefined;
  /** The day of the review, `2026-06-04`. It is shown and never computed. */
  today?: string | undefined;
  /** Where the quoted passages come from; UKHSA's guidance unless given. */
  guidance?: PlanReviewGuidance | undefined;
  /** Sets a finding aside. Without it, none can be. */
  onDismiss?: ((finding: Finding, reason: string) => PlanReviewOutcome) | undefined;
  /** Takes a finding up again, by its id. Without it, none can be. */
  onRestore?: ((id: string) => PlanReviewOutcome) | undefined;
  /** Carries out a choice that has a command. Without it, choices are text. */
  onChoose?: ((choice: Choice) => PlanReviewOutcome) | undefined;
  /** The address of a place in the plan; `undefined` for a place that has none. Without it nothing is linked. */
  hrefFor?: ((path: Path) => string | undefined) | undefined;
  /** What a place in the plan is called; the review's own words unless given. */
  pathLabel?: ((path: Path) => string | undefined) | undefined;
  /** Words only: no buttons, no fields. */
  readOnly?: boolean | undefined;
}
