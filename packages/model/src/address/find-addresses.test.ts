import { describe, expect, it } from 'vitest';
import { processorTime } from '#support/processor-time.js';
import { findAddresses } from './find-addresses.js';

const found = (text: string) =>
  findAddresses(text).flatMap(({ text: words, href }) => (href ? [[words, href]] : []));

describe('addresses in a text', () => {
  it('are those of the web and of e-mail, and nothing else', () => {
    expect(findAddresses('See https://a.example/x?y=1#z. Or write to me@a.example!')).toEqual([
      { text: 'See ' },
      { text: 'https://a.example/x?y=1#z', href: 'https://a.example/x?y=1#z' },
      { text: '. Or write to ' },
      { text: 'me@a.example', href: 'mailto:me@a.example' },
      { text: '!' },
    ]);
    for (const text of [
      'javascript:alert(1) data:text/html,x ftp://a.example tel:0300',
      'https://[ is no address',
      'C:\\Team\\plan_v2.docx',
      '\\\\server\\Shared Documents\\plan.docx',
    ])
      expect(findAddresses(text)).toEqual([{ text }]);
  });

  it.each([
    ['(see https://a.example/b)', 'https://a.example/b'],
    ['https://a.example/wiki/Health_(care)', 'https://a.example/wiki/Health_(care)'],
    ['(https://a.example/wiki/Health_(care)).', 'https://a.example/wiki/Health_(care)'],
    ['[https://a.example/x[1]]', 'https://a.example/x[1]'],
    ['“https://a.example/x”, he said', 'https://a.example/x'],
    ['‘https://a.example/x’?', 'https://a.example/x'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['*https://a.example/x*', 'https://a.example/x'],
    ['参照https://a.example/x。次に', 'https://a.example/x'],
    ['https://a.example/x_y_z…', 'https://a.example/x_y_z'],
    ['https://a.example/x، ثم', 'https://a.example/x'],
    ['https://a.example/x؟', 'https://a.example/x'],
    ['https://a.example/x।', 'https://a.example/x'],
    ['https://a.example/x\u2028y', 'https://a.example/x'],
  ])('%j ends where its sentence goes on', (text, address) => {
    expect(found(text)).toEqual([[address, address]]);
  });

  it('show what was typed and lead to what every program takes', () => {
    expect(found('https://a.example/{id}|x mailto:me@a.example')).toEqual([
      ['https://a.example/{id}|x', 'https://a.example/%7Bid%7D%7Cx'],
      ['mailto:me@a.example', 'mailto:me@a.example'],
    ]);
  });

  it('keep every word, and take no time on hostile text', async () => {
    const text = `${'a'.repeat(50_000)}@${'.'.repeat(50_000)} ${'https://'.repeat(5_000)} https://a${')'.repeat(50_000)}`;
    let words = '';
    const took = await processorTime(() => {
      words = findAddresses(text)
        .map((piece) => piece.text)
        .join('');
    });
    expect(words).toBe(text);
    expect(took).toBeLessThan(1000);
  });
});
