import { describe, expect, it } from 'vitest';
import { processorTime } from '#support/processor-time.js';
import { filledPlan, issues, value } from '../plan/plan.fixtures.js';
import { openPlan } from './open-plan.js';
import { writePlan } from './write-plan.js';

const decoder = () => new TextDecoder('utf-8', { fatal: true });
const open = (content: BlobPart[], options = {}) =>
  openPlan(new Blob(content) as never, { decoder, ...options });
type BlobPart = string | Uint8Array<ArrayBuffer>;
const plan = filledPlan();

describe('opening a file', () => {
  it('gives its plan, and shows how far it is', async () => {
    const long = { ...plan, summary: 'Wörter — '.repeat(100_000) };
    const seen: number[] = [];
    const onProgress = (done: number) => seen.push(done);
    const bytes = new TextEncoder().encode(writePlan(long));
    const parts = [0, 1, 2, 3, 4].map((part) => {
      const size = Math.ceil(bytes.length / 5);
      return bytes.slice(part * size, (part + 1) * size);
    });
    expect(value(await open(parts, { onProgress }))).toEqual(long);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const signal = { aborted: false };
    const onProgress = () => {
      signal.aborted = true;
    };
    const result = await open(['x'.repeat(500_000)], { signal, onProgress });
    expect(issues(result)[0]?.code).toBe('cancelled');
  });

  it.each([
    ['bytes that are no UTF-8', [new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])], 'not-text'],
    ['a character cut in two', [new Uint8Array([0x7b, 0xe2, 0x82])], 'not-text'],
    ['nothing', [''], 'not-json'],
    ['a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'not-text'],
  ] as const)('refuses %s', async (_, content, code) => {
    expect(issues(await open([...content]))[0]?.code).toBe(code);
  });

  it('refuses a file that is too large without reading it', async () => {
    const stream = () => {
      throw new Error('It was read.');
    };
    const result = await openPlan({ size: 1e9, stream }, { decoder });
    expect(issues(result)[0]?.code).toBe('too-large');
  });

  it.each([
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
    ['10 MB of brackets', '['.repeat(10_000_000), 'too-deep'],
    ['10 MB of objects', `[${'{},'.repeat(3_300_000)}{}]`, 'too-large'],
    ['10 MB of texts', `["${'","'.repeat(3_300_000)}"]`, 'too-large'],
    ['10 MB of backslashes', `"${'\\\\'.repeat(2_500_000)}"`, 'other-format'],
    ['10 MB of one text', `"${'x'.repeat(10_000_000)}"`, 'other-format'],
    [
      'many fields',
      `{"x":{${Array.from({ length: 500_000 }, (_, i) => `"k${i}":1`)}}}`,
      'too-large',
    ],
  ])('refuses %s before a second has passed', async (_, text, code) => {
    let found: string | undefined;
    const took = await processorTime(async () => {
      found = issues(await open([text]))[0]?.code;
    });
    expect(found).toBe(code);
    // Twice the second that is promised: a busy machine has slower caches.
    expect(took).toBeLessThan(2000);
  });
});
