'use client';

import { type DismissedFinding, formatDate, formatPlural, type Issue } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { Inner, reviewPart } from './define-part.js';
import { fill } from './fill.js';
import { Refused } from './Refused.js';

/** Props of `PlanReviewDismissed`. */
export interface PlanReviewDismissedProps extends PartProps<'details'> {}

/** What was set aside, folded, with each reason. Absent when nothing is. */
export const PlanReviewDismissed = /* @__PURE__ */ reviewPart<PlanReviewDismissedProps>(
  'dismissed',
  (props, { dismissed, locale, messages }) => {
    if (dismissed.length === 0) return null;
    return {
      as: 'details',
      ...props,
      content: (
        <>
          <Inner as="summary" part="dismissed-summary">
            {formatPlural(locale, messages.dismissed, dismissed.length)}
          </Inner>
          <Inner as="ul" part="dismissed-list">
            {dismissed.map((each) => (
              <PlanReviewDismissedFinding key={each.finding.id} dismissed={each} />
            ))}
          </Inner>
        </>
      ),
    };
  },
);

/** Props of `PlanReviewDismissedFinding`. */
export interface PlanReviewDismissedFindingProps extends PartProps<'li'> {
  /** What was found, and why it was set aside. */
  dismissed: DismissedFinding;
}

/** One finding that was set aside: why, when, by whom, and a button that takes it up again. */
export const PlanReviewDismissedFinding =
  /* @__PURE__ */ reviewPart<PlanReviewDismissedFindingProps>(
    'dismissed-finding',
    function useDismissed({ dismissed, ...props }, review) {
      const { messages, locale, kitLang, restore } = review;
      const { finding, dismissal } = dismissed;
      const { at, by, reason } = dismissal;
      const id = useId();
      const [refused, setRefused] = useState<readonly Issue[]>();
      return {
        as: 'li',
        ...props,
        content: (
          <>
            <Inner as="p" part="dismissed-message" id={id} lang={kitLang}>
              {finding.message}
            </Inner>
            <Inner as="p" part="dismissed-reason">
              {messages.reason} <bdi>{reason}</bdi>
            </Inner>
            <Inner as="p" part="dismissed-on">
              {fill(by ? messages.setAsideOnBy : messages.setAsideOn, {
                date: formatDate(locale, at),
                who: <bdi>{by}</bdi>,
              })}
            </Inner>
            {restore && (
              <Inner
                as="button"
                part="take-up"
                control="link-button"
                type="button"
                aria-describedby={id}
                onClick={() => setRefused(restore(finding))}
              >
                {messages.takeUp}
              </Inner>
            )}
            <Refused issues={refused} />
          </>
        ),
      };
    },
  );
