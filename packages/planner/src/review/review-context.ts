'use client';

import type {
  Choice,
  DismissedFinding,
  Finding,
  Issue,
  Path,
  Speaker,
} from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { RefObject } from 'react';
import type { PlanReviewMessages } from './messages.js';
import type { ShownFindings } from './portions/portion.js';
import type { PlanReviewGateValue, PlanReviewGuidance } from './types.js';

const scope = 'plan-review';

/** Why something was refused; nothing if it was not. */
export type Refusal = readonly Issue[] | undefined;

/** What the parts of a review share. */
export interface ReviewContextValue extends Speaker<PlanReviewMessages>, ShownFindings {
  readonly id: string;
  readonly headingLevel: HeadingLevel;
  /** Language of the findings, where it is not that of the messages. */
  readonly kitLang: string | undefined;
  /** Language of the guidance, where it is not that of the messages. */
  readonly guidanceLang: string | undefined;
  readonly source: PlanReviewGuidance['source'];
  /** Gaps first, then notes. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly gates: readonly PlanReviewGateValue[];
  readonly today: string | undefined;
  /** The day of an instant where the reader is, in words. */
  readonly dayOf: (instant: string) => string;
  /** The place of each question among all, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly standards: NonNullable<PlanReviewGuidance['standards']>;
  readonly hrefFor: ((path: Path) => string | undefined) | undefined;
  readonly pathLabel: ((path: Path) => string | undefined) | undefined;
  /** What a person may do now; `undefined` for what cannot be done here, or not before a script runs. */
  readonly dismiss: ((finding: Finding, reason: string) => Refusal) | undefined;
  readonly restore: ((finding: Finding) => Refusal) | undefined;
  readonly choose: ((choice: Choice, finding: Finding | undefined) => Refusal) | undefined;
  /** How `Review.Announcement` learns what to say, without rendering anything else. */
  readonly announcer: RefObject<((text: string) => void) | null>;
}

export const ReviewContext = /* @__PURE__ */ createPartContext<ReviewContextValue>('Review.Root');

/** Makes the root: a part that needs none. */
export const rootPart = /* @__PURE__ */ partsOf(scope, 'Review');

/** Makes a part that stands in a review. */
export const reviewPart = /* @__PURE__ */ partsOf(scope, 'Review', (part) =>
  usePartContext(ReviewContext, part),
);

/** Names the nodes of a review that are no parts of their own. */
export const node = /* @__PURE__ */ nodesOf(scope);
