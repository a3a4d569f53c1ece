'use client';

import type { Choice, Finding, Issue, Speaker } from '@engagement-kit/model';
import { type RefObject, useEffect, useRef } from 'react';
import { findingHeading, findingsHeading, gatesHeading } from '../headings.js';
import type { PlanReviewMessages } from '../messages.js';
import type { ReviewContextValue } from '../review-context.js';
import type { PlanReviewOutcome, PlanReviewValues } from '../types.js';

/** What is on the page now. */
interface Now extends Pick<PlanReviewValues, 'gates' | 'onDismiss' | 'onRestore' | 'onChoose'> {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly dismissed: NonNullable<PlanReviewValues['dismissed']>;
  readonly goTo: ReviewContextValue['goTo'];
}

/** What to say, and the id of the heading that takes focus when it would be lost. */
interface Happened {
  readonly text: string;
  readonly target: string;
}

const issuesOf = (outcome: PlanReviewOutcome): readonly Issue[] | undefined =>
  outcome && !outcome.ok ? outcome.issues : undefined;

const has = (findings: readonly Finding[], id: string): boolean =>
  findings.some((each) => each.id === id);

/**
 * What a person may do, and what follows. A host may accept a change at once, later or never. So the announcement and
 * the move of focus wait until the change has come back in the props.
 */
export function useReviewActions(
  node: RefObject<HTMLElement | null>,
  announcer: ReviewContextValue['announcer'],
  now: Now,
  { say }: Pick<Speaker<PlanReviewMessages>, 'say'>,
): Pick<ReviewContextValue, 'dismiss' | 'restore' | 'choose'> {
  const waiting = useRef<((now: Now) => Happened | undefined) | null>(null);

  useEffect(() => {
    const happened = waiting.current?.(now);
    if (!happened) return;
    waiting.current = null;
    announcer.current?.(happened.text);
    if (isFocusLost(node.current)) now.goTo(happened.target);
  });

  /** Waits for what `follows`, and gives back what was refused. */
  const act = (
    outcome: () => PlanReviewOutcome,
    follows: (now: Now) => Happened | undefined,
  ): readonly Issue[] | undefined => {
    waiting.current = follows;
    const issues = issuesOf(outcome());
    if (issues) waiting.current = null;
    return issues;
  };

  /** The heading of the next finding that is still there, or else the heading over all. */
  const after = (finding: Finding, next: Now): string => {
    const at = now.findings.findIndex(({ id }) => id === finding.id);
    if (at < 0 && next.gates) return gatesHeading(next.id);
    const left = now.findings.slice(at + 1).find(({ id }) => has(next.findings, id));
    return left ? findingHeading(next, left.id) : findingsHeading(next.id);
  };

  /** Is it still where it was: among the findings or, if found only at a moment, with that moment? */
  const isStill = ({ id }: Finding, next: Now): boolean =>
    has(now.findings, id) ? has(next.findings, id) : isFound(next, id);

  const { onDismiss, onRestore, onChoose } = now;
  return {
    dismiss:
      onDismiss &&
      ((finding: Finding, reason: string) =>
        act(
          () => onDismiss(finding, reason),
          (next) =>
            isStill(finding, next)
              ? undefined
              : {
                  text: say('wasSetAside', { message: finding.message }),
                  target: after(finding, next),
                },
        )),
    restore:
      onRestore &&
      ((finding: Finding) =>
        act(
          () => onRestore(finding.id),
          (next) =>
            next.dismissed.some((each) => each.finding.id === finding.id)
              ? undefined
              : {
                  text: say('wasTakenUp', { message: finding.message }),
                  target: has(next.findings, finding.id)
                    ? findingHeading(next, finding.id)
                    : (isFound(next, finding.id) ? gatesHeading : findingsHeading)(next.id),
                },
        )),
    choose:
      onChoose &&
      ((choice: Choice, finding: Finding | undefined) =>
        act(
          () => onChoose(choice),
          (next) => {
            if (next.findings === now.findings && next.gates === now.gates) return undefined;
            const left = finding && isFound(next, finding.id);
            return {
              text: say(left ? 'stillFound' : 'settled', { choice: choice.text }),
              target: !finding
                ? gatesHeading(next.id)
                : left && has(next.findings, finding.id)
                  ? findingHeading(next, finding.id)
                  : after(finding, next),
            };
          },
        )),
  };
}

const isFound = ({ findings, gates = [] }: Now, id: string): boolean =>
  has(findings, id) || gates.some(({ gaps }) => gaps.some(({ finding }) => finding?.id === id));

/** Is what had the focus gone? Otherwise the focus stays where it is. */
function isFocusLost(node: HTMLElement | null): boolean {
  if (!node) return false;
  const { activeElement, body } = node.ownerDocument;
  const root = node.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement ?? activeElement;
  return !active || active === body || active.contains(node);
}
