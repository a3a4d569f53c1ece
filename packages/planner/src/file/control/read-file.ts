import { type FileLike, fail, type Plan, type Result, readTextFile } from '@engagement-kit/model';

/** How the reading of a file is shown and stopped. */
export interface ReadFileOptions {
  /** How much has been read, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** The text of a file, or why there is none. */
export const readFile = (file: File, options: ReadFileOptions): Promise<Result<string>> =>
  readTextFile(piecesOf(file), {
    decoder: () => new TextDecoder('utf-8', { fatal: true }),
    ...options,
  });

const pieceSize = 1_000_000;

/** The file itself; where files cannot be streamed, what reads it piece by piece. */
function piecesOf(file: File): FileLike {
  if (typeof file.stream === 'function') return file;
  const { size } = file;
  let from = 0;
  const read = async () => {
    const piece = file.slice(from, from + pieceSize);
    from += pieceSize;
    return piece.size > 0 ? { done: false, value: await bytesOf(piece) } : { done: true };
  };
  return { size, stream: () => ({ getReader: () => ({ read, cancel: async () => {} }) }) };
}

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

/** A reader of plans that a host has written may throw; here it never does. */
export function readSafely(readPlan: (input: unknown) => Result<Plan>, text: string): Result<Plan> {
  try {
    return readPlan(text);
  } catch (error) {
    return fail({ code: 'wrong-type', path: [], message: String(error).slice(0, 200) });
  }
}
