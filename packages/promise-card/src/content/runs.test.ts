import { describe, expect, it } from 'vitest';
import { cleanText, fillRuns, linkedRuns, textRuns } from './runs.js';

describe('textRuns', () => {
  it('links web and e-mail addresses and nothing else', () => {
    expect(textRuns('See https://a.example/x?y=1#z. Or write to me@a.example!')).toEqual([
      { text: 'See ' },
      { text: 'https://a.example/x?y=1#z', href: 'https://a.example/x?y=1#z' },
      { text: '. Or write to ' },
      { text: 'me@a.example', href: 'mailto:me@a.example' },
      { text: '!' },
    ]);
    expect(textRuns('javascript:alert(1) data:text/html,x ftp://a.example')).toEqual([
      { text: 'javascript:alert(1) data:text/html,x ftp://a.example' },
    ]);
    expect(textRuns('https://[ is no address')).toEqual([{ text: 'https://[ is no address' }]);
  });

  it('is empty for nothing', () => {
    expect(textRuns('\u200B\u2060')).toEqual([]);
    expect(textRuns(undefined)).toEqual([]);
    expect(textRuns(' \n ')).toEqual([]);
  });
});

it('a soft line break stays one', () => {
  for (const each of ['\v', '\f', '\u0085', '\u2028', '\r'])
    expect(textRuns(`a${each}b`)).toEqual([{ text: 'a\nb' }]);
});

it('cleanText drops what no document may hold and keeps the rest', () => {
  expect(cleanText('a\u0000b\u001b\u202ec\u200f\n\td\ud800 ')).toBe('abc\u200f\n\td\ufffd');
});

it('fillRuns keeps a place that has no value, so that the gap shows', () => {
  expect(fillRuns('{a}, {b}.', { a: { text: 'A', href: 'https://a.example' } })).toEqual([
    { text: 'A', href: 'https://a.example' },
    { text: ', ' },
    { text: '{b}' },
    { text: '.' },
  ]);
});

describe('linkedRuns', () => {
  it('links the name where it stands', () => {
    expect(linkedRuns('Under X 1.', 'X 1', 'https://x.example')).toEqual([
      { text: 'Under ' },
      { text: 'X 1', href: 'https://x.example' },
      { text: '.' },
    ]);
  });

  it('adds the link where the name does not stand, and text where there is no address', () => {
    expect(linkedRuns('Free to use.', 'X 1', undefined)).toEqual([
      { text: 'Free to use. ' },
      { text: 'X 1' },
    ]);
  });
});
