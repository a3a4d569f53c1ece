import { expect, it } from 'vitest';
import { processorTime } from '#support/processor-time.js';
import { directedRuns, directionOf } from './direction.js';

it.each([
  ['Hello مرحبا', 'ltr'],
  ['مرحبا Hello', 'rtl'],
  ['12. (שלום)', 'rtl'],
  ['٣ مواعيد', 'rtl'],
  ['\u200F12', 'rtl'],
  ['ߒߞߏ', 'rtl'],
  ['𞤀𞤣', 'rtl'],
  ['Łódź', 'ltr'],
  ['健康', 'ltr'],
  ['12:30 — …', undefined],
  ['', undefined],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

it('a line falls into runs of one direction each, and loses nothing', () => {
  expect(directedRuns('The word مرحبا بكم means welcome.')).toEqual([
    { text: 'The word ', isRightToLeft: false },
    { text: 'مرحبا بكم', isRightToLeft: true },
    { text: ' means welcome.', isRightToLeft: false },
  ]);
  expect(directedRuns('موعد: 14, Riverside Hall.', 'rtl')).toEqual([
    { text: 'موعد: 14, ', isRightToLeft: true },
    { text: 'Riverside Hall', isRightToLeft: false },
    { text: '.', isRightToLeft: true },
  ]);
  expect(directedRuns('')).toEqual([]);
});

it('takes no time on a long line', async () => {
  const line = 'a ب '.repeat(30_000);
  let words = '';
  const took = await processorTime(() => {
    words = directedRuns(line)
      .map((run) => run.text)
      .join('');
  });
  expect(words).toBe(line);
  expect(took).toBeLessThan(3000);
});
