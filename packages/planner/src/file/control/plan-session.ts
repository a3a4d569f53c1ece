import {
  type Autosave,
  createAutosave,
  type Plan,
  type PlanStorage,
  type PlanStore,
  type SaveOptions,
  type SaveState,
} from '@engagement-kit/model';
import type { PlanFileBasis } from './plan-file-state.js';

/** One plan of the store, from when it came in until another does, and where it is safe. */
export interface PlanSession {
  readonly id: string;
  readonly basis: () => PlanFileBasis;
  readonly isUnsaved: () => boolean;
  readonly isStored: () => boolean;
  readonly isOn: () => boolean;
  readonly start: (over?: SaveOptions['over']) => Promise<SaveState>;
  readonly flush: () => Promise<SaveState>;
  /** Stops saving, after what waits has been written. */
  readonly stop: () => Promise<void>;
  /** Stops saving at once. */
  readonly halt: () => void;
  readonly copied: (file: string) => void;
  /** Nothing of the plan is stored here any more. */
  readonly removed: () => void;
}

interface SessionOptions {
  readonly store: PlanStore;
  readonly storage: PlanStorage | undefined;
  readonly basis: PlanFileBasis;
  /** The version that the plan was loaded as. */
  readonly since?: string | undefined;
  readonly onSave: (state: SaveState) => void;
}

const off: SaveState = { status: 'off' };

/** Follows where a plan is safe: as it came in, in a copy, or stored. A plan is a value, so it is the same or it is not. */
export function createPlanSession({
  store,
  storage,
  basis: first,
  since,
  onSave,
}: SessionOptions): PlanSession {
  const current = (): Plan => store.getState().plan;
  const { id } = current();
  let basis = first;
  // With steps to undo it was changed before anybody looked after it.
  const isWhole = since === undefined && !store.getState().canUndo;
  let unchanged: Plan | undefined = isWhole ? current() : undefined;
  let copy: Plan | undefined;
  let stored: Plan | undefined = since === undefined ? undefined : current();
  let state = off;

  const autosave: Autosave | undefined =
    storage &&
    createAutosave({
      store,
      storage,
      timers: {
        setTimeout: (work, milliseconds) => setTimeout(work, milliseconds),
        clearTimeout: (timer) => clearTimeout(timer),
      },
      ...(since !== undefined && { since }),
    });
  autosave?.subscribe((next) => {
    if (next.status === 'saved') stored = current();
    if (next.status === 'failed' && next.issues[0]?.code === 'removed-elsewhere')
      stored = undefined;
    state = next;
    onSave(next);
  });
  const halt = (): void => {
    if (state.status === 'off') return;
    if ('savedAt' in state && state.savedAt) basis = { kind: 'stopped', savedAt: state.savedAt };
    autosave?.stop();
  };

  return {
    id,
    basis: () => basis,
    isUnsaved: () => ![unchanged, copy, stored].includes(current()),
    isStored: () => stored !== undefined,
    isOn: () => state.status !== 'off',
    // Somebody who deletes a plan here and saves it again means it.
    start: (over = basis.kind === 'deleted' ? 'removed' : undefined) =>
      autosave?.start(over) ?? Promise.resolve(off),
    flush: () => autosave?.flush() ?? Promise.resolve(off),
    stop: async () => {
      await autosave?.flush();
      halt();
    },
    halt,
    copied: (file) => {
      copy = current();
      basis = { kind: 'copy', file };
    },
    removed: () => {
      halt();
      stored = undefined;
      unchanged = undefined;
      basis = { kind: 'deleted' };
    },
  };
}
