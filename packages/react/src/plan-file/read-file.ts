import type { Issue, Plan, Result } from '@engagement-kit/model';

/** The largest file that is read, in bytes: the longest text of a plan that any reader of the model takes. */
export const fileLimit = 20_000_000;

/** Why a file could not be read before anybody looked at what it says. */
export type UnreadFile = 'fileTooLarge' | 'fileNotText' | 'fileNotRead';

/** The text of a file, or why there is none. A file that is too large is not read at all. */
export async function readText(file: File): Promise<{ text: string } | { unread: UnreadFile }> {
  if (file.size > fileLimit) return { unread: 'fileTooLarge' };
  try {
    const bytes = await bytesOf(file);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { unread: 'fileNotText' };
    }
  } catch {
    return { unread: 'fileNotRead' };
  }
}

/** Also where a file cannot be asked for its bytes itself. */
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

/** A reader of plans that a host has written may throw; here it never does. */
export function readSafely(readPlan: (input: unknown) => Result<Plan>, text: string): Result<Plan> {
  try {
    return readPlan(text);
  } catch (error) {
    const issue: Issue = { code: 'wrong-type', path: [], message: String(error).slice(0, 200) };
    return { ok: false, issues: [issue] };
  }
}
