'use client';

import type { PartProps } from '@engagement-kit/react';
import { usePlan } from '@engagement-kit/react';
import { definePlanFileButton } from './define-plan-file-part.js';

/** Props of `PlanFileDelete`, besides those of its element. */
export interface PlanFileDeleteProps extends PartProps<'button'> {
  /** Deletes every plan that is kept, for a computer that people share. */
  all?: boolean | undefined;
}

/**
 * Deletes what is kept of this plan, or all that is kept, after asking. The plan on the page stays open. Absent
 * while there is nothing to delete.
 */
export const PlanFileDelete = /* @__PURE__ */ definePlanFileButton<PlanFileDeleteProps>(
  'delete',
  ({ all = false, ...props }, { file, words, here }) => {
    const plan = usePlan((state) => state.plan);
    const count = file.plans?.length ?? 0;
    if (all ? count === 0 : !file.isKept) return null;
    const { ask } = file.actions;
    const { id, title } = plan;
    return {
      control: all ? 'link-button' : 'button',
      state: { all },
      content: all ? words.removeAll : here(words.remove),
      ...props,
      onClick: () =>
        all
          ? ask({ kind: 'remove-all', count })
          : ask({ kind: 'remove', id, title, isOpen: true, focusAfter: 'save-in-browser' }),
    };
  },
);
