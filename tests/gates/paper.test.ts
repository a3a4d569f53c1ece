// The tests of print look at pages by these; here they show that they would notice.
import { expect, it } from 'vitest';
import { brokenTooSoon, lettersBelowEachOther, type PaperLine } from '../support/paper.js';

const column = (x: number, ...texts: readonly string[]): PaperLine[] =>
  texts.map((text, index) => ({
    text,
    x,
    y: 700 - index * 12,
    end: x + text.length * 5,
    size: 10,
    font: 'regular',
  }));
const page = (...lines: PaperLine[]) => ({ width: 600, height: 800, lines });

it('words that fall apart are noticed', () => {
  expect(lettersBelowEachOther(page(...column(36, 'w', 'o', 'r', 'd')))).toContain('word');
  expect(lettersBelowEachOther(page(...column(36, 'words', 'of', 'people')))).toEqual([]);
});

it('a narrow column is noticed, unless another stands beside it', () => {
  const narrow = column(36, 'text in a column', 'goes on below');
  expect(brokenTooSoon(page(...narrow), 36)).toEqual(['text in a column']);
  expect(brokenTooSoon(page(...narrow, ...column(300, 'beside it')), 36)).toEqual([]);
  const wide = column(36, 'x'.repeat(95), 'goes on');
  expect(brokenTooSoon(page(...wide), 36)).toEqual([]);
});
