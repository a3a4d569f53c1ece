import { commonPast, type MergeSide, type Plan, type PlanStore } from '@engagement-kit/model';
import type { PlanFileView } from './plan-file-view.js';

/** Brings what a colleague changed in a copy of the plan into the plan on the page, once somebody has looked at it. */
export function createBringIn(store: PlanStore, view: PlanFileView) {
  const { getState, set, say, fail } = view;
  /** Few ever bring a copy in, and it needs the words of all changes: it is loaded with the first. */
  let merging: typeof import('./merge-copy.js') | undefined;

  /** Does the plan lack anything that the copy has? */
  const lacks = (plan: Plan, copy: Plan): boolean =>
    copy.history.length > (commonPast(plan, copy)?.history.length ?? 0);

  return {
    /** Have both sides changes that the other lacks? Then opening the copy would leave some behind. */
    areApart: (copy: Plan): boolean => {
      const { plan } = store.getState();
      return plan.id === copy.id && lacks(plan, copy) && lacks(copy, plan);
    },
    /** Shows what a copy would change, or says why there is nothing to bring in. */
    lookAt: async (file: string, copy: Plan): Promise<void> => {
      try {
        merging = await import('./merge-copy.js');
      } catch {
        return void fail({ name: 'notBroughtIn', file, issues: [] });
      }
      const { plan, guidance } = store.getState();
      const { title } = copy;
      if (copy.id !== plan.id) return void fail({ name: 'otherPlan', file, title, issues: [] });
      const coming = merging.comingIn(file, plan, copy);
      if (merging.bringsNews(plan, coming, guidance) || lacks(plan, copy))
        set({ copy: coming, outcome: null, problem: null });
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
        if (!copy || !merging) return;
        set({ copy: null });
        store.bringIn(merging.mergedWith(store.getState().plan, copy));
        say({ name: 'broughtIn', file: copy.file });
      },
      /** Leaves everything as it is. */
      leaveOut: (): void => set({ copy: null }),
    },
  };
}

/** What `createBringIn` makes. */
export type BringIn = ReturnType<typeof createBringIn>;
