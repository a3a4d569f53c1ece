import { commonPast, type MergeSide, type Plan, type PlanStore } from '@engagement-kit/model';
import { difference } from '../../history/changes/event-changes.js';
import { mergedWith } from './merge-copy.js';
import type { PlanFileView } from './plan-file-view.js';

/** Brings what a colleague changed in a copy of the plan into the plan on the page, once somebody has looked at it. */
export function createBringIn(store: PlanStore, view: PlanFileView) {
  const { getState, set, say, fail } = view;

  /** Does the plan lack anything that the copy has? */
  const lacks = (plan: Plan, copy: Plan): boolean => {
    const known = new Set(plan.history.map((event) => JSON.stringify(event)));
    return copy.history.some((event) => !known.has(JSON.stringify(event)));
  };

  return {
    /** Have both sides changes that the other lacks? Then opening the copy would leave some behind. */
    areApart: (copy: Plan): boolean => {
      const { plan } = store.getState();
      return plan.id === copy.id && lacks(plan, copy) && lacks(copy, plan);
    },
    /** Shows what a copy would change, or says why there is nothing to bring in. */
    lookAt: (file: string, copy: Plan): void => {
      const { plan, guidance } = store.getState();
      const { title } = copy;
      if (copy.id !== plan.id) return void fail({ name: 'otherPlan', file, title, issues: [] });
      const coming = { file, plan: copy, past: commonPast(plan, copy), chosen: {} };
      const isNews =
        difference({ ...plan }, { ...mergedWith(plan, coming) }, guidance, []).length > 0;
      if (isNews || lacks(plan, copy)) set({ copy: coming, outcome: null, problem: null });
      else say({ name: 'nothingToBringIn', file });
    },
    actions: {
      /** Says whose words stand where both changed a field. */
      chooseSide: (key: string, side: MergeSide): void => {
        const { copy } = getState();
        if (copy) set({ copy: { ...copy, chosen: { ...copy.chosen, [key]: side } } });
      },
      /** Brings in what the copy changes: one step, which undo takes back. */
      bringIn: (): void => {
        const { copy } = getState();
        if (!copy) return;
        set({ copy: null });
        store.bringIn(mergedWith(store.getState().plan, copy));
        say({ name: 'broughtIn', file: copy.file });
      },
      /** Leaves everything as it is. */
      leaveOut: (): void => set({ copy: null }),
    },
  };
}

/** What `createBringIn` makes. */
export type BringIn = ReturnType<typeof createBringIn>;
