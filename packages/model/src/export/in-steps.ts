import { fail, type Issue, issue, ok, type Result } from '../result.js';
import { type ExportContent, pieces, type TextFormat } from './content.js';

/** Long work that shows how far it is and can be stopped. */
export interface LongWork {
  /** Lets the page draw and hear: `() => new Promise((resolve) => setTimeout(resolve))`. */
  readonly pause: () => Promise<unknown>;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** An `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
}

/** How many pieces are written between two pauses. */
const stride = 200;

/** A content as text, written in steps with pauses between them. Stopped, it gives the issue `cancelled`. */
export async function renderInSteps(
  format: TextFormat,
  content: ExportContent,
  { pause, onProgress, signal }: LongWork,
): Promise<Result<string>> {
  const total = content.sections.reduce((sum, { blocks }) => sum + blocks.length + 2, 2);
  const written: string[] = [];
  for (const piece of pieces(format, content)) {
    if (written.length % stride === 0) {
      onProgress?.(written.length / total);
      await pause();
      if (signal?.aborted) return fail(cancelled());
    }
    written.push(piece);
  }
  onProgress?.(1);
  return ok(written.join(''));
}

/** Somebody has stopped the work. */
export const cancelled = (): Issue => issue('cancelled', { message: { name: 'exportCancelled' } });
