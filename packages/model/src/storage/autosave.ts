import { sameJson } from '../plan/json.js';
import type { IsoInstant, Plan } from '../plan/plan.js';
import type { Issue } from '../result.js';
import type { PlanStore } from '../store/plan-store.js';
import { mergePlans, rebasePlan } from './merge-plans.js';
import type { PlanStorage, SaveOptions } from './plan-storage.js';

/** What is true about saving at this moment. `announce` asks a view to say it aloud, once. */
export type SaveState =
  /** Nothing is saved, because nobody has asked for it. */
  | { readonly status: 'off' }
  /** There are changes that have not been written yet. */
  | { readonly status: 'waiting'; readonly savedAt?: IsoInstant | undefined }
  | { readonly status: 'saving'; readonly savedAt?: IsoInstant | undefined }
  /** All that is on the page is stored. */
  | {
      readonly status: 'saved';
      readonly savedAt: IsoInstant;
      readonly announce: boolean;
      readonly notices: readonly Issue[];
      /** Changes of another tab have come in with this save. */
      readonly tookIn?: true;
    }
  /** What is on the page is not stored. It stays so until a save succeeds. */
  | {
      readonly status: 'failed';
      readonly issues: readonly Issue[];
      readonly savedAt?: IsoInstant | undefined;
      readonly announce: boolean;
    };

/** Timers from outside: `{ setTimeout, clearTimeout }` of the platform. */
export interface Timers {
  /** Does work once, so many milliseconds from now. Gives back what stops it. */
  readonly setTimeout: (work: () => void, milliseconds: number) => unknown;
  /** Stops work that has not been done yet. */
  readonly clearTimeout: (timer: never) => void;
}

/** What autosave works with. */
export interface AutosaveOptions {
  /** The store whose plan is saved. */
  readonly store: Pick<PlanStore, 'getState' | 'subscribe' | 'merge'>;
  /** Where the plan is stored. */
  readonly storage: PlanStorage;
  /** Timers of the platform, or of a test. */
  readonly timers: Timers;
  /** How long after the last change it writes, in milliseconds. */
  readonly delay?: number;
  /** How long at most after the first change that is not written, in milliseconds: someone may type on and on. */
  readonly longest?: number;
  /** The version that the store's plan was loaded as, when it was loaded from this storage. */
  readonly since?: string;
}

interface Timer {
  readonly of: unknown;
}

/** Keeps a store's plan saved, from when the person asks for it. */
export interface Autosave {
  /** What is true now. */
  readonly getState: () => SaveState;
  /** Tells of each new state. Gives back what stops it. */
  readonly subscribe: (listener: (state: SaveState) => void) => () => void;
  /**
   * Starts saving, on a person's word. Also the way on after a failure: `over` says what to do about a
   * plan that is stored already, or was deleted.
   */
  readonly start: (over?: SaveOptions['over']) => Promise<SaveState>;
  /** Writes now what waits: call it when the page is hidden, and on “Save”. */
  readonly flush: () => Promise<SaveState>;
  /** Stops saving. What is stored stays stored. */
  readonly stop: () => void;
}

/**
 * Autosave, off until `start`. It writes once nothing has changed for a moment, takes in what other tabs save, and says
 * what is true. The first save and each new failure ask to be announced; later saves are silent.
 */
export function createAutosave({
  store,
  storage,
  timers,
  delay = 800,
  longest = 5000,
  since,
}: AutosaveOptions): Autosave {
  let state: SaveState = { status: 'off' };
  let version = since;
  let saved: Plan | undefined;
  /** Something came in from elsewhere, and nobody has been told. */
  let hasTakenIn = false;
  let told: readonly Issue['code'][] = [];
  let pause: Timer | undefined;
  let limit: Timer | undefined;
  let work: Promise<SaveState> | undefined;
  let stopListening: (() => void) | undefined;
  const listeners = new Set<(state: SaveState) => void>();

  const show = (next: SaveState): SaveState => {
    state = next;
    for (const listener of [...listeners]) listener(next);
    return next;
  };
  const savedAt = (): IsoInstant | undefined => ('savedAt' in state ? state.savedAt : undefined);
  const isOn = (): boolean => stopListening !== undefined;

  const cancelTimers = (): void => {
    for (const timer of [pause, limit]) if (timer) timers.clearTimeout(timer.of as never);
    pause = undefined;
    limit = undefined;
  };
  const writeIn = (milliseconds: number): Timer => ({
    of: timers.setTimeout(() => {
      cancelTimers();
      void write();
    }, milliseconds),
  });
  /** A change puts writing off, as a write takes the time of a letter or two, but not for ever. */
  const schedule = (): void => {
    if (pause) timers.clearTimeout(pause.of as never);
    pause = writeIn(delay);
    limit ??= writeIn(longest);
  };

  /** One write at a time. What changes meanwhile is written after it. */
  const write = (over?: SaveOptions['over']): Promise<SaveState> => {
    const after = work ?? Promise.resolve(state);
    const mine: Promise<SaveState> = after
      .then(() => (isOn() ? writeOnce(over) : state))
      .finally(() => {
        if (work === mine) work = undefined;
      });
    work = mine;
    return mine;
  };

  const writeOnce = async (over?: SaveOptions['over']): Promise<SaveState> => {
    cancelTimers();
    const { plan } = store.getState();
    const before = state;
    // A failure stays on the screen until a save has succeeded. Looking for others' changes is no news.
    const isSilent = before.status === 'failed' || (before.status === 'saved' && plan === saved);
    if (!isSilent) show({ status: 'saving', savedAt: savedAt() });
    const result = await storage.save(plan, { since: version, over });
    if (!isOn()) return state;
    if (!result.ok) {
      const isNew = before.status !== 'failed' || before.issues[0]?.code !== result.issues[0]?.code;
      const { issues } = result;
      return show({ status: 'failed', issues, savedAt: savedAt(), announce: isNew || !!over });
    }
    const isFirst = saved === undefined || before.status === 'failed';
    const { notices } = result.value;
    version = result.value.version;
    saved = result.value.plan;
    takeIn(plan, saved);
    const isAll = sameJson(store.getState().plan, saved);
    if (!isAll) schedule();
    // What is still so has been said.
    const announce = isFirst || notices.some(({ code }) => !told.includes(code));
    told = notices.map(({ code }) => code);
    const { savedAt: at } = result.value;
    if (!isAll) return show({ status: 'waiting', savedAt: at });
    const tookIn = hasTakenIn;
    hasTakenIn = false;
    return show({ status: 'saved', savedAt: at, announce, notices, ...(tookIn && { tookIn }) });
  };

  /** Shows what came in from elsewhere, together with what was typed while it was being saved. Undo stays. */
  const takeIn = (written: Plan, stored: Plan): void => {
    if (stored === written) return;
    const { plan } = store.getState();
    const next = plan === written ? stored : mergePlans(written, plan, stored).plan;
    if (sameJson(next, plan)) return;
    hasTakenIn = true;
    store.merge(next, rebasePlan);
  };

  const listen = (): (() => void) => {
    const stops = [
      store.subscribe(({ plan }, previous) => {
        if (plan === previous.plan || plan === saved) return;
        if (state.status === 'saved') show({ status: 'waiting', savedAt: state.savedAt });
        schedule();
      }),
      storage.subscribe(({ id }) => {
        if (id === undefined || id === store.getState().plan.id) void write();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (over) => {
      stopListening ??= listen();
      return write(over);
    },
    flush: () => (isOn() && state.status !== 'saved' ? write() : Promise.resolve(state)),
    stop: () => {
      cancelTimers();
      stopListening?.();
      stopListening = undefined;
      show({ status: 'off' });
    },
  };
}
