import { describe, expect, it } from 'vitest';
import { hasWords } from './has-words.js';

const placeholders = [
  '',
  ' ',
  '\u200b\u00ad',
  '-',
  '–',
  '?',
  '???',
  '...',
  '…',
  '*',
  '✅',
  '[ ]',
  'TBC',
  'tbc.',
  'T.B.C.',
  'Tbd',
  '(TBA)',
  '[tbc]',
  'tbc tbc',
  'Ｔｂｃ',
  'T\u200bBC',
  'to do',
  'To-do',
  'TODO:',
  'To be confirmed',
  'to be confirmed.',
  'To be confirmed shortly',
  'Yet to be decided',
  'Still to be agreed',
  'Will be confirmed',
  'n/a',
  'N/A.',
  'N.A.',
  'NA',
  'Not applicable',
  'None',
  'none yet',
  'None yet!',
  'None at the moment.',
  'None so far',
  'nothing yet',
  'Not yet',
  'Not known yet',
  'Not sure',
  'Unknown',
  'Pending',
  'Pending approval',
  'Awaiting confirmation',
  'In progress',
  'WIP',
  'Draft',
  'Don’t know',
  'dont know',
  'No idea',
  'No',
  'xxx',
  'Lorem ipsum dolor sit amet',
  'See above',
  'as above',
  'Insert text here',
  'To follow',
  'Details to follow',
  'Venue TBC',
  'TBC: ask finance',
  'TBC – ask finance in June',
  'To be confirmed by the board on 3 June',
  'To do: write this',
];

const words = [
  'Yes',
  'By post',
  'Vouchers',
  'Drop-in on Tuesdays',
  'team@example.org',
  '0300 555 0100',
  'No payment is offered for the form, which takes five minutes.',
  'None of the residents asked for it.',
  'To do this we pay each person a voucher',
  'To be heard, people can ring the helpline',
  'Not applicable to letters: nobody is asked to give time.',
  'Vouchers, amount TBC',
  'Community centre, dates to be confirmed',
  'TBC for the hostels. On the night walk people get £20 vouchers, and fares are paid.',
  'Test centre at the docks',
  'Nadia’s team',
  'Draft shown at the assembly',
  '住民説明会',
  'सामुदायिक बैठक',
  'Pending results are told by the nurse',
];

describe('hasWords', () => {
  it.each(placeholders)('holds a place: “%s”', (text) => {
    expect(hasWords(text)).toBe(false);
    expect(hasWords(` ${text.toUpperCase()}\n`)).toBe(false);
  });

  it.each(words)('says something: “%s”', (text) => {
    expect(hasWords(text)).toBe(true);
  });

  it('says nothing where there is no text', () => {
    expect(hasWords(undefined)).toBe(false);
  });
});
