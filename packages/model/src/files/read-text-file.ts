import { fail, issue, ok, type Result } from '../result.js';
import { textLimit } from './limits.js';

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

/** What is asked of a `TextDecoder`. */
export interface TextDecoderLike {
  /** The text of the next bytes; throws when they are no text. Without bytes: the end. */
  readonly decode: (bytes?: Uint8Array, options?: { stream?: boolean }) => string;
}

/** What is asked of an `AbortSignal`. One that cannot be listened to is looked at after each piece. */
export interface AbortSignalLike {
  /** Has it been stopped already? */
  readonly aborted: boolean;
  /** Calls back when it is stopped. */
  readonly addEventListener?: (type: 'abort', listener: () => void) => void;
}

/** How to read a file, and to show how far it is. */
export interface ReadTextFileOptions {
  /** Makes `new TextDecoder('utf-8', { fatal: true })`, which refuses what is no text. */
  readonly decoder: () => TextDecoderLike;
  /** How much has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the reading, also while it waits for the next piece. */
  readonly signal?: AbortSignalLike;
}

/**
 * Reads the text of a file, piece by piece. It never throws or rejects. Issues: `too-large` before anything is
 * read, `not-text` for what is no UTF-8, `not-read` when the bytes could not be had, `cancelled` when it was stopped.
 */
export async function readTextFile(
  file: FileLike,
  { decoder, onProgress, signal }: ReadTextFileOptions,
): Promise<Result<string>> {
  if (file.size > textLimit) return refuse('too-large');
  let code: Refusal = 'not-read';
  try {
    const reader = file.stream().getReader();
    const stop = () => void reader.cancel().catch(() => {});
    signal?.addEventListener?.('abort', stop);
    const text = decoder();
    let [whole, length] = ['', 0];
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) {
        stop();
        break;
      }
      code = 'not-text';
      whole += text.decode(value, { stream: !done });
      code = 'not-read';
      if (done) return ok(whole);
      length += value?.length ?? 0;
      onProgress?.(file.size > 0 ? Math.min(1, length / file.size) : 1);
    }
  } catch {
    // Where it was thrown says more than what was thrown.
  }
  return refuse(signal?.aborted ? 'cancelled' : code);
}

const messages = {
  'too-large': { name: 'file.tooLarge', values: { limit: textLimit / 1_000_000 } },
  'not-text': { name: 'file.notText' },
  'not-read': { name: 'file.notRead' },
  cancelled: { name: 'file.cancelled' },
} as const;

type Refusal = keyof typeof messages;

const refuse = (code: Refusal) => fail(issue(code, { message: messages[code] }));
