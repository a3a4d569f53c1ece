import { questionSheetContent, ukhsaGuidance } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { ExportFailure } from './plan-export.js';
import { asHtml, asWord } from './write-content.js';

const content = questionSheetContent(ukhsaGuidance);
const work = (signal = new AbortController().signal) => {
  const seen: number[] = [];
  return { seen, work: { signal, onProgress: (done: number) => seen.push(done) } };
};
const missing = 'There is no Word here.';

describe('a Word document', () => {
  it('says what to do where the library that writes it cannot be loaded', async () => {
    const toDocx = () => Promise.reject(new Error("Cannot find package 'docx'"));
    const failure = await asWord(content, work().work, missing, async () => ({ toDocx })).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(ExportFailure);
    expect(failure.message).toBe(missing);
  });

  it('says the same where the kit’s own piece cannot be loaded', async () => {
    const load = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(asWord(content, work().work, missing, load)).rejects.toThrow(missing);
  });

  it('does not call the library missing when it fails at work', async () => {
    const toDocx = async (_: unknown, { onProgress }: { onProgress?: (done: number) => void }) => {
      onProgress?.(0);
      throw new RangeError('broken');
    };
    await expect(
      asWord(content, work().work, missing, async () => ({ toDocx: toDocx as never })),
    ).rejects.toThrow(RangeError);
  });
});

describe('a page', () => {
  it('tells how far it is', async () => {
    const { seen, work: given } = work();
    expect(await asHtml(content, given)).toMatch(/<\/html>\s*$/);
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
  });

  it('is never handed on in part', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(asHtml(content, work(controller.signal).work)).rejects.toThrow(ExportFailure);
  });
});
