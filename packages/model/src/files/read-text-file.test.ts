import { describe, expect, it } from 'vitest';
import { issues, value } from '../plan/plan.fixtures.js';
import { textLimit } from './limits.js';
import { type FileLike, readTextFile } from './read-text-file.js';

const decoder = () => new TextDecoder('utf-8', { fatal: true });
/** A file that gives its first piece and then no more, as a drive that has gone to sleep does. */
const asleep = () => {
  const bytes = new ReadableStream<Uint8Array>({
    start: (control) => control.enqueue(new TextEncoder().encode('{"format":')),
  });
  return { size: 100, stream: () => bytes } satisfies FileLike;
};

describe('reading the text of a file', () => {
  it('gives it whole, also where a character is cut in two between pieces', async () => {
    const bytes = new TextEncoder().encode('Wörter');
    const file = new Blob([bytes.slice(0, 2), bytes.slice(2)]);
    expect(value(await readTextFile(file, { decoder }))).toBe('Wörter');
  });

  it('gives no text for an empty file', async () => {
    expect(value(await readTextFile(new Blob([]), { decoder }))).toBe('');
  });

  it('can be stopped while it waits for the next piece', async () => {
    const control = new AbortController();
    const onProgress = () => void setTimeout(() => control.abort());
    const { signal } = control;
    const result = await readTextFile(asleep(), { decoder, signal, onProgress });
    expect(issues(result)[0]?.code).toBe('cancelled');
  });

  it('does not begin where it was stopped before', async () => {
    const result = await readTextFile(asleep(), { decoder, signal: AbortSignal.abort() });
    expect(issues(result)[0]?.code).toBe('cancelled');
  });

  it('says that a file could not be read, apart from one that is no text', async () => {
    const gone = new ReadableStream<Uint8Array>({
      pull: (control) => control.error(new Error('The drive was taken out.')),
    });
    const result = await readTextFile({ size: 5, stream: () => gone }, { decoder });
    expect(issues(result)[0]).toHaveProperty('code', 'not-read');
  });

  it('takes a file at the limit, and refuses a longer one without reading it', async () => {
    const empty = new Blob([]);
    const stream = () => empty.stream();
    expect(value(await readTextFile({ size: textLimit, stream }, { decoder }))).toBe('');
    const long = await readTextFile({ size: textLimit + 1, stream }, { decoder });
    expect(issues(long)[0]?.message).toBe(
      'The file is larger than 20 MB. Check that it is the right file.',
    );
  });
});
