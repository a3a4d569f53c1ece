import type { Result } from '@engagement-kit/model';
import { createLongWork } from '../../shared/long-work.js';
import type { PlanFileView } from './plan-file-view.js';
import { readFile } from './read-file.js';

/** One file at a time: choosing another, opening another plan or leaving ends the reading of the one before. */
export function createFileReading({ set, say }: PlanFileView) {
  const work = createLongWork<string>((now) =>
    set({ reading: now?.isLong ? { file: now.subject, done: now.done } : null }),
  );
  return {
    /** Nobody is told: something else has taken its place. */
    stop: work.stop,
    /** The person has had enough: nothing has changed, and that is said. */
    stopReading: (): void => {
      const file = work.get()?.subject;
      work.stop();
      if (file !== undefined) say({ name: 'readingStopped', file });
    },
    /** The text of a file, or why there is none; nothing when it was stopped. */
    read: async (file: File): Promise<Result<string> | undefined> => {
      const { signal, onProgress, end } = work.begin(file.name);
      const result = await readFile(file, { onProgress, signal });
      if (signal.aborted) return undefined;
      end();
      return result;
    },
  };
}
