/** One piece of work that may take longer, and what a person sees of it. */
export interface LongWork<Subject> {
  readonly subject: Subject;
  /** How much is done, from 0 to 1. */
  readonly done: number;
  /** It takes longer than a moment: its progress is worth showing, and it can be stopped. */
  readonly isLong: boolean;
}

/** What the work itself has in hand. */
export interface WorkInHand {
  /** Aborted when the work is stopped. */
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** The work is over. */
  readonly end: () => void;
}

/** After so many milliseconds, work shows its progress and can be stopped. */
const moment = 400;

/**
 * Follows one piece of work at a time. `show` is called whenever what a person sees of it changes; null means no work.
 */
export function createLongWork<Subject>(show: (work: LongWork<Subject> | null) => void) {
  let now: LongWork<Subject> | null = null;
  let halt: (() => void) | undefined;
  const set = (next: LongWork<Subject> | null): void => {
    now = next;
    show(next);
  };

  return {
    get: () => now,
    /** Stops what is going on, and shows that it is over. */
    stop: (): void => halt?.(),
    /** Begins another piece of work. `onLong` is called once it takes longer than a moment. */
    begin: (subject: Subject, onLong?: () => void): WorkInHand => {
      halt?.();
      const control = new AbortController();
      const { signal } = control;
      const timer = setTimeout(() => {
        if (now) set({ ...now, isLong: true });
        onLong?.();
      }, moment);
      const end = (): void => {
        if (signal.aborted) return;
        clearTimeout(timer);
        control.abort();
        halt = undefined;
        set(null);
      };
      halt = end;
      set({ subject, done: 0, isLong: false });
      return {
        signal,
        end,
        onProgress: (part) => {
          const done = Math.floor(100 * part) / 100;
          if (!signal.aborted && now && now.done !== done) set({ ...now, done });
        },
      };
    },
  };
}
