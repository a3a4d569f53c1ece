import { expect, it } from 'vitest';
import { languageTag, localesFor } from './language-tag.js';

it.each([
  ['en-GB', 'en-GB'],
  ['en_GB', 'en-GB'],
  [' cy ', 'cy'],
  ['pt_br', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
])('reads “%s” as %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

it.each(['', ' ', '_', 'English!', 'en GB', 'e', '12', 'en--GB', '\u0000'])(
  '“%s” names none',
  (text) => {
    expect(languageTag(text)).toBeUndefined();
    expect(localesFor(text)).toEqual(['en-GB']);
  },
);
