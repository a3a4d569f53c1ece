'use client';

import type {
  Choice,
  DismissedFinding,
  Finding,
  Issue,
  MessageSet,
  Path,
} from '@engagement-kit/model';
import { createPartContext, type HeadingLevel, usePartContext } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import type { PlanReviewMessages } from './messages.js';
import type { PlanReviewGateValue, PlanReviewGuidance } from './types.js';

/** What was not taken, or nothing. */
type Refusal = readonly Issue[] | undefined;

/** What the parts of a review share. */
export interface PlanReviewContextValue extends MessageSet<PlanReviewMessages> {
  readonly id: string;
  /** False on the server and until scripts run: then no button is. */
  readonly live: boolean;
  readonly headingLevel: HeadingLevel;
  /** Language of the findings, which the model words in English, where the messages speak another. */
  readonly kitLang: string | undefined;
  /** Language of the guidance, where it is not that of the messages. */
  readonly guidanceLang: string | undefined;
  readonly source: PlanReviewGuidance['source'];
  /** Gaps first, then notes. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly gates: readonly PlanReviewGateValue[];
  readonly today: string | undefined;
  /** The place of each question among all, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly hrefFor: ((path: Path) => string | undefined) | undefined;
  readonly pathLabel: ((path: Path) => string | undefined) | undefined;
  /** What a person may do now; `undefined` for what cannot be done here. */
  readonly dismiss: ((finding: Finding, reason: string) => Refusal) | undefined;
  readonly restore: ((finding: Finding) => Refusal) | undefined;
  readonly choose: ((choice: Choice, finding: Finding | undefined) => Refusal) | undefined;
  /** Follows a link to a heading of the review: a hash does not lead into a shadow root. */
  readonly follow: (event: MouseEvent, id: string) => void;
}

export const ReviewContext =
  /* @__PURE__ */ createPartContext<PlanReviewContextValue>('PlanReviewRoot');

export const useReview = (part: string): PlanReviewContextValue =>
  usePartContext(ReviewContext, `PlanReview${part}`);

/** Says what happened; apart, so that saying it renders nothing else. */
export const AnnouncementContext = /* @__PURE__ */ createPartContext<string>('PlanReviewRoot');

/** The finding that parts stand in. */
export const FindingContext = /* @__PURE__ */ createPartContext<Finding>('PlanReviewFinding');

export const useFinding = (part: string): Finding =>
  usePartContext(FindingContext, `PlanReview${part}`);

/** Ids of headings, where focus goes and links lead. */
export const gatesHeading = (id: string): string => `${id}-gates`;
export const findingsHeading = (id: string): string => `${id}-findings`;
export const findingHeading = (
  { id, findings }: Pick<PlanReviewContextValue, 'id' | 'findings'>,
  findingId: string,
): string => `${id}-finding-${findings.findIndex((each) => each.id === findingId)}`;

/** `Gap 2`: what a finding is called, which counts each kind for itself. */
export function nameOfFinding(
  { findings, messages }: Pick<PlanReviewContextValue, 'findings' | 'messages'>,
  { id, level }: Finding,
): string {
  const same = findings.filter((each) => each.level === level);
  const number = same.findIndex((each) => each.id === id) + 1;
  return messages.levels[level].replace('{number}', number > 0 ? `${number}` : '').trim();
}
