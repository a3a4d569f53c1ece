// Files that open elsewhere.

import { safeAddress } from '@engagement-kit/model';
import { expect } from 'vitest';
import { findAddresses } from '../../../packages/model/src/address/find-addresses.js';
import { toCsv } from '../../../packages/model/src/export/csv.js';
import { plainText } from '../../../packages/model/src/export/plain-text.js';
import { type Section, shown, type Tried } from './row.js';

const lineBreaks = ['\v', '\f', '\u0085', '\u2028', '\u2029', '\r', '\r\n'];
const elsewhere = 'packages/model/src/export/elsewhere.test.ts';
const code = (text: string): string =>
  [...text]
    .map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Addresses as people paste them, and what they lead to; nothing where they stay text. */
const addresses: readonly (readonly [input: string, href: string | undefined])[] = [
  [' https://a.example/x ', 'https://a.example/x'],
  ['https://a.example/b_(c)', 'https://a.example/b_(c)'],
  ['https://a.example/a "b"<c>', 'https://a.example/a%20%22b%22%3Cc%3E'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['S:\\Team\\Plan 3.docx', undefined],
  ['javascript:alert(1)', undefined],
  ['JaVa\tScript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['https://[evil', undefined],
];

const cells = ['+44 20 7946 0000', '3/4', '1-2', '=1+1', '00441', '1e5', '@SUM(A1)'];

const address = ([input, href]: (typeof addresses)[number]): Tried => ({
  kind: 'An address',
  input: `\`${input.replace(/\t/g, '⇥').trim()}\``,
  happens: () => {
    expect(safeAddress(input)).toBe(href);
    return href ? `leads to \`${href}\`` : 'stays text';
  },
});

export const opened: Section = {
  title: 'Files in other programs',
  rows: [
    {
      kind: 'A soft line break',
      input: lineBreaks.map(code).join(', '),
      happens: () => {
        const left = lineBreaks.map((each) => plainText(`First${each}second`));
        expect(new Set(left)).toEqual(new Set(['First\nsecond']));
        return 'each is a line break';
      },
    },
    ...shown('A soft line break', elsewhere, {
      'a page, Markdown and a Word file': 'a soft line break %j is one in every file',
    }),
    ...addresses.map(address),
    {
      kind: 'An address',
      input: 'in a sentence: `(see https://a.example/x_(y), or mail a_b@c.example.)`',
      happens: () => {
        const hrefs = findAddresses(
          '(see https://a.example/x_(y), or mail a_b@c.example.)',
        ).flatMap(({ href }) => href ?? []);
        expect(hrefs).toEqual(['https://a.example/x_(y)', 'mailto:a_b@c.example']);
        return hrefs.map((href) => `\`${href}\``).join(', ');
      },
    },
    ...shown('An address', elsewhere, {
      'a Windows or SharePoint path':
        'of a file stays one that can be read, in the Markdown itself and in what is made of it',
    }),
    ...shown('Words from right to left', elsewhere, {
      'a page': 'has its direction in a page, paragraph by paragraph',
      'a Word file': 'is marked in a Word file, paragraph and runs',
    }),
    {
      kind: 'A cell of a spreadsheet',
      input: cells.map((cell) => `\`${cell}\``).join(', '),
      happens: () => {
        const [row = ''] = toCsv([cells], { locale: 'en-GB', bom: false }).split('\r\n');
        const raw = row
          .slice(1, -1)
          .split('","')
          .filter((cell, at) => cell === cells[at]);
        expect(raw).toEqual([]);
        return `all stay text: \`${row}\``;
      },
    },
    ...shown('A day in a calendar', 'packages/model/src/export/calendar.test.ts', {
      'a day that was moved': 'of %s keeps its name and has a higher sequence',
      'a day that was withdrawn, taken away or removed': 'since it was %s is cancelled: %s',
      'written twice': 'says the same when it is written twice',
    }),
    ...shown('On paper', 'tests/e2e/places/print-room.test.ts', {
      'any paper, orientation and scale':
        'takes the room of $format, landscape $landscape, at scale $scale',
      'a promise to inform': '%s takes one sheet of A4, in type that can be read',
    }),
    ...shown('Another program', 'tests/e2e/libreoffice.test.ts', {
      'LibreOffice, where it is installed':
        'opens a Word file with every question, whatever somebody typed',
    }),
    ...shown('The name of a fold', 'packages/react/src/part/folds.test.ts', {
      'each fold in each component test': 'a fold that is not called what it says is noticed',
    }),
  ],
};
