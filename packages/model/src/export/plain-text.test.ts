import { expect, it } from 'vitest';
import { oneLine, paragraphsOf, plainText } from './plain-text.js';

const lineBreaks = [
  '\n',
  '\r',
  '\r\n',
  '\v',
  '\f',
  '\u001C',
  '\u001D',
  '\u001E',
  '\u0085',
  '\u2028',
  '\u2029',
];

it.each(lineBreaks.map((each) => [each]))('%j is a line break', (each) => {
  expect(plainText(`a${each}b`)).toBe('a\nb');
  expect(oneLine(`a${each}b`)).toBe('a b');
  expect(paragraphsOf(`a${each}${each}b`)).toEqual(['a', 'b']);
});

it('joins no two words: what parts them is replaced', () => {
  for (let code = 0; code < 0x3000; code++) {
    const each = String.fromCharCode(code);
    const parts = /\s/.test(each) || code === 0x85 || (code >= 0x1c && code <= 0x1f);
    if (parts) expect(plainText(`a${each}b`)).toMatch(/^a\sb$/);
  }
});

it('takes out what no file may hold', () => {
  expect(plainText(' a\u0000\u0007\u001Bb\u007F\u0080c\uFFFE ')).toBe('abc');
  expect(plainText('\uD800a\uDC00👩')).toBe('\uFFFDa\uFFFD👩');
});
