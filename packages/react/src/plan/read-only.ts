import { fail, type PlanStore } from '@engagement-kit/model';

/** The same store for those who may only read: nothing that is asked of it changes the plan. */
export const forReading = (store: PlanStore): PlanStore => ({
  ...store,
  dispatch: () =>
    fail({
      code: 'not-allowed',
      path: [],
      message: 'This plan can only be read here. Nothing has changed.',
    }),
  undo: () => false,
  redo: () => false,
  merge: () => {},
  replace: () => {},
});
