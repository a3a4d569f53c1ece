import { questionSheetContent, ukhsaGuidance } from '@engagement-kit/model';
import { describe, expect, it, vi } from 'vitest';
import { ExportFailure } from './plan-export.js';
import { asHtml, asWord } from './write-content.js';

const content = questionSheetContent(ukhsaGuidance);
const work = (signal = new AbortController().signal) => {
  const seen: number[] = [];
  return { seen, work: { signal, onProgress: (done: number) => seen.push(done) } };
};
const words = { missing: 'There is no Word here.', unreachable: 'Word is out of reach.' };

describe('a Word document', () => {
  it('says what to do where the library that writes it cannot be loaded', async () => {
    const load = async () => undefined as never;
    const failure = await asWord(content, work().work, { ...words, loadDocx: load }).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(ExportFailure);
    expect(failure.message).toBe(words.missing);
  });

  it('comes from the library that the host hands over', async () => {
    const loadDocx = async () => undefined as never;
    const toDocx = vi.fn(async () => ({ ok: true as const, value: new Uint8Array([1]) }));
    const given = { ...words, loadDocx };
    expect(await asWord(content, work().work, given, async () => ({ toDocx }))).toEqual(
      new Uint8Array([1]),
    );
    expect(toDocx).toHaveBeenCalledWith(content, expect.objectContaining({ load: loadDocx }));
  });

  it('is out of reach where the kit’s own piece cannot be loaded', async () => {
    const load = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(asWord(content, work().work, words, load)).rejects.toThrow(words.unreachable);
    const cut = { ...words, loadDocx: load };
    await expect(asWord(content, work().work, cut)).rejects.toThrow(words.unreachable);
  });

  it('does not call the library missing when it fails at work', async () => {
    const toDocx = async (_: unknown, { onProgress }: { onProgress?: (done: number) => void }) => {
      onProgress?.(0);
      throw new RangeError('broken');
    };
    await expect(
      asWord(content, work().work, words, async () => ({ toDocx: toDocx as never })),
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
