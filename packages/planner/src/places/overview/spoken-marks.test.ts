import { expect, it } from 'vitest';
import { spokenMarks } from './spoken-marks.js';

const at = (day: string) => Number(day);

it.each([
  ['all of them, where there is room', ['kept 10', 'toCome 80'], ['toCome 80', 'kept 10']],
  [
    'what is late before what is to come and what was kept',
    ['kept 40', 'late 50', 'toCome 60'],
    ['late 50'],
  ],
  ['the earlier of two of a kind', ['late 50', 'late 60'], ['late 50']],
  ['nothing of the day of a promise', ['promised 10'], []],
] as const)('says %s', (_, marks, said) => {
  const read = (text: string) => {
    const [kind, on] = text.split(' ');
    return { kind, on } as Parameters<typeof spokenMarks>[0][number];
  };
  expect(spokenMarks(marks.map(read), at)).toEqual(said.map(read));
});
