import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { processorTime } from '#support/processor-time.js';
import { toCsv } from './csv.js';

const read = (text: string) => (parse(toCsv([[text]]), { bom: true }) as string[][])[0]?.[0];

it.each([
  // Telephone numbers, and other figures that are names.
  '0300 000 0000',
  '02079460000',
  '(020) 7946-0000',
  '+44 20 7946 0000',
  '007',
  '12345678901234567890',
  '1234-5678',
  // Fractions, dates, times, amounts.
  '3/4',
  '1-2',
  '10–12',
  '3.4',
  '1,000',
  '1 000',
  '2026-10-01',
  '01.10.2026',
  '12:30',
  '10 %',
  '£5',
  '(5)',
  '٣/٤',
  '½ 2',
  '1e5',
  '12E-3',
  '9 am',
  '9:30PM',
  '3 May',
  'May 2026',
  '3rd May 2026',
  'Sept. 3, 2026',
  'Mon 3 May 2026 9:30',
  '3-Oct',
  'TRUE',
  ' false ',
  '#N/A',
  '#REF!',
  // Formulas.
  '=1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\u200B=1',
  '＝1',
  '−1',
])('%j stays text', (text) => {
  expect(read(text)).toBe(`'${text}`);
});

it.each([
  '',
  'x',
  'Posters',
  'March',
  'Heat alerts',
  'Call 0300 000 0000',
  '2 posters in 3 places',
  'May we ask?',
  'Marching on',
  'Ward 3',
  'Not yet started',
  'true enough',
  'a, b; "c"\nd',
])('%j needs nothing', (text) => {
  expect(read(text)).toBe(text);
});

it('knows the months of the language that it is for', () => {
  expect(toCsv([['3. März 2026']], { bom: false, locale: 'de' })).toBe('"\'3. März 2026"\r\n');
  expect(toCsv([['3. März 2026']], { bom: false })).toBe('"3. März 2026"\r\n');
});

it('a day stays a day, and anything else in its place is text', () => {
  expect(toCsv([[{ day: '2026-10-01' }, { day: '' }, { day: '1/2' }]], { bom: false })).toBe(
    '"2026-10-01","","\'1/2"\r\n',
  );
});

it('takes no time on a long text', async () => {
  const took = await processorTime(() => {
    for (const each of ['1', ' ', '-', 'mon ', '1st ', 'may '])
      toCsv([[`${each.repeat(50_000)}x!y`]]);
  });
  expect(took).toBeLessThan(3000);
});
