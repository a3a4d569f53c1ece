import type { Plan } from '../plan/plan.js';
import { fail, type Issue, type Result } from '../result.js';
import { textLimit } from './guard.js';
import { readPlan } from './read-plan.js';

/** What is asked of a file that a person has chosen: a `File` or a `Blob`. */
export interface FileLike {
  /** Its length in bytes. A file that is too long is not read. */
  readonly size: number;
  /** Its bytes, piece by piece, as a `ReadableStream` gives them. */
  readonly stream: () => {
    readonly getReader: () => {
      readonly read: () => Promise<{
        readonly done: boolean;
        readonly value?: Uint8Array | undefined;
      }>;
      readonly cancel: () => Promise<unknown>;
    };
  };
}

/** How to read a file, and to show how far it is. */
export interface OpenPlanOptions {
  /** Makes `new TextDecoder('utf-8', { fatal: true })`, which refuses what is no text. */
  readonly decoder: () => TextDecoderLike;
  /** How much has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** An `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
}

/** What is asked of a `TextDecoder`. */
export interface TextDecoderLike {
  /** The text of the next bytes; throws when they are no text. Without bytes: the end. */
  readonly decode: (bytes?: Uint8Array, options?: { stream?: boolean }) => string;
}

/**
 * Reads the plan in a file, piece by piece. It never throws or rejects. Beside the issues of `readPlan`:
 * `too-large` before anything is read, `not-text` for what is no UTF-8, `cancelled` when it was stopped.
 */
export async function openPlan(
  file: FileLike,
  { decoder, onProgress, signal }: OpenPlanOptions,
): Promise<Result<Plan>> {
  if (file.size > textLimit) return fail(issue('too-large', tooLarge));
  try {
    const reader = file.stream().getReader();
    const text = decoder();
    let [whole, length] = ['', 0];
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) {
        await reader.cancel();
        return fail(issue('cancelled', 'Opening the file was stopped. Nothing has changed.'));
      }
      whole += text.decode(value, { stream: !done });
      if (done) break;
      length += value?.length ?? 0;
      onProgress?.(file.size > 0 ? Math.min(1, length / file.size) : 1);
    }
    return readPlan(whole);
  } catch {
    return fail(issue('not-text', notText));
  }
}

const tooLarge = `The file is larger than ${textLimit / 1_000_000} MB. Check that it is the right file.`;
const notText = 'The file could not be read as text. Choose a plan file that this kit has written.';

const issue = (code: Issue['code'], message: string): Issue => ({ code, path: [], message });
