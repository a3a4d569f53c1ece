import type { IsoInstant, Issue, Plan, SaveState } from '@engagement-kit/model';
import { createStore } from 'zustand/vanilla';
import type { PlanFileOutcome, PlanFileProblem, PlanFileState } from './plan-file-state.js';

const nothing: PlanFileState = {
  save: { status: 'off' },
  notices: [],
  basis: { kind: 'new' },
  isUnsaved: false,
  isStored: false,
  plans: null,
  unreachable: null,
  outcome: null,
  problem: null,
  question: null,
  copy: null,
  reading: null,
  turn: 0,
  announced: 0,
  now: '',
};

/** Each once, by what it says. */
const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [issue.message, issue])).values(),
];

/** What is shown of the plan’s file, and the ways in which it changes. */
export function createPlanFileView(now: () => IsoInstant) {
  const { getState, setState, subscribe, getInitialState } = createStore<PlanFileState>(
    () => nothing,
  );
  const set = (changes: Partial<PlanFileState>): void => setState(changes);
  return {
    getState,
    getInitialState,
    subscribe,
    set,
    /** Says what an action came to. An earlier problem is over. */
    say: (outcome: PlanFileOutcome): void =>
      set({ outcome, problem: null, turn: getState().turn + 1 }),
    /** Says what was not done, and why. */
    fail: (problem: PlanFileProblem): void =>
      set({ problem, outcome: null, turn: getState().turn + 1 }),
    /** Shows what is true about saving, also in the list of plans. `known`: what was known when the plan was opened. */
    showSave: (save: SaveState, plan: Plan, known: readonly Issue[]): void => {
      const { announced, plans } = getState();
      const asks = 'announce' in save && save.announce;
      set({ save, now: now(), announced: asks ? announced + 1 : announced });
      if (save.status === 'saved') set({ notices: withoutRepeats([...known, ...save.notices]) });
      if (save.status !== 'saved' || !plans) return;
      const { title, status, updated } = plan;
      const { savedAt } = save;
      set({
        plans: plans.map((entry) =>
          entry.id === plan.id ? { ...entry, title, status, updated, savedAt } : entry,
        ),
      });
    },
  };
}

/** The state behind a view of the plan’s file. */
export type PlanFileView = ReturnType<typeof createPlanFileView>;
