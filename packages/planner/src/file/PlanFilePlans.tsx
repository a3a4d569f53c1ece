'use client';

import type { PartProps } from '@engagement-kit/react';
import { headingTag } from '@engagement-kit/react';
import { definePlanFilePart } from './define-plan-file-part.js';
import { Inner } from './Inner.js';
import { PlanFileDelete } from './PlanFileDelete.js';
import { PlanRow } from './PlanRow.js';

/** Props of `PlanFilePlans`: those of its element. */
export interface PlanFilePlansProps extends PartProps<'section'> {}

/**
 * The plans that are kept, each with what can be done to it, and the way to a new one. What cannot be opened is
 * shown as such. Absent where there is no storage.
 */
export const PlanFilePlans = /* @__PURE__ */ definePlanFilePart<PlanFilePlansProps>(
  'plans',
  (props, { file, words, here, headingLevel, headingId }) => {
    if (!file.place) return null;
    const { plans, unreachable } = file;
    return {
      as: 'section',
      'aria-labelledby': headingId,
      content: (
        <>
          <Inner as={headingTag(headingLevel, 1)} part="plans-heading" id={headingId} tabIndex={-1}>
            {here(words.plansHeading)}
          </Inner>
          {plans && plans.length > 0 ? (
            <Inner as="ul" part="plan-list">
              {plans.map((entry) => (
                <PlanRow key={entry.id} entry={entry} />
              ))}
            </Inner>
          ) : (
            <Inner as="p" part="plans-empty">
              {unreachable?.message ?? (plans ? words.plansEmpty : words.plansLoading)}
            </Inner>
          )}
          <Inner part="plans-actions">
            <Inner
              as="button"
              type="button"
              part="start-new"
              control="button"
              onClick={(event) => void file.actions.startNew(words.untitled, event.nativeEvent)}
            >
              {words.startNew}
            </Inner>
            <PlanFileDelete all />
          </Inner>
        </>
      ),
      ...props,
    };
  },
);
