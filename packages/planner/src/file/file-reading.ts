import type { Result } from '@engagement-kit/model';
import type { PlanFileView } from './plan-file-view.js';
import { readFile } from './read-file.js';

/** After so many milliseconds the reading of a file shows its progress and can be stopped. */
const patience = 500;

/** One file at a time: choosing another, opening another plan or leaving ends the reading of the one before. */
export function createFileReading({ getState, set, say }: PlanFileView) {
  let now: { readonly control: AbortController; readonly file: string } | undefined;

  /** Nobody is told: something else has taken its place. */
  const stop = (): void => {
    now?.control.abort();
    now = undefined;
  };

  return {
    stop,
    /** The person has had enough: nothing has changed, and that is said. */
    stopReading: (): void => {
      const file = now?.file;
      stop();
      if (file !== undefined) say({ name: 'readingStopped', file });
    },
    /** The text of a file, or why there is none; nothing when it was stopped. */
    read: async (file: File): Promise<Result<string> | undefined> => {
      stop();
      const control = new AbortController();
      now = { control, file: file.name };
      let done = 0;
      const show = () => set({ reading: { file: file.name, done } });
      const timer = setTimeout(show, patience);
      const { signal } = control;
      const hide = () => {
        clearTimeout(timer);
        set({ reading: null });
      };
      signal.addEventListener('abort', hide);
      const onProgress = (part: number) => {
        done = part;
        if (getState().reading) show();
      };
      const result = await readFile(file, { onProgress, signal });
      if (signal.aborted) return undefined;
      hide();
      now = undefined;
      return result;
    },
  };
}
