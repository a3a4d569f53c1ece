import { describe, expect, it } from 'vitest';
import { isWebAddress, safeAddress, safeLink } from './safe-address.js';

describe('an address', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a_(b)?c=[d]#e',
    'https://example.org/it’s',
    'https://[2001:db8::1]:8080/x',
    'https://user@example.org:8443',
    'https://x.example/%7Ba%7D?b=%20c',
    'https://cy.example/iechyd-a-lles/môn',
    'mailto:team@example.org?subject=Heat%20alerts',
    'tel:+442079460000',
  ])('%j stays as it is', (text) => {
    expect(safeAddress(text)).toBe(text);
  });

  it.each([
    [' https://example.org/a\u200B\n', 'https://example.org/a'],
    ['\uFEFF\u00A0https://example.org', 'https://example.org'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/a\u00A0b\tc', 'https://example.org/a%C2%A0b%09c'],
    ['https://example.org/"><b>`', 'https://example.org/%22%3E%3Cb%3E%60'],
    ['https://example.org/{a}|^\\b', 'https://example.org/%7Ba%7D%7C%5E%5Cb'],
    ['https://example.org/100%?x=%zz%41', 'https://example.org/100%25?x=%25zz%41'],
    ['https://example.org/\u202Egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
    ['https://example.org/\uD800', 'https://example.org/%EF%BF%BD'],
    [
      'https://northshire.sharepoint.com/sites/Heat/Shared Documents/Plan (v2_final).docx',
      'https://northshire.sharepoint.com/sites/Heat/Shared%20Documents/Plan%20(v2_final).docx',
    ],
    [
      'mailto:team@example.org?subject=Heat alerts',
      'mailto:team@example.org?subject=Heat%20alerts',
    ],
    ['tel:+44 20 7946 0000', 'tel:+442079460000'],
  ])('%j comes back as one that every program takes', (text, address) => {
    expect(safeAddress(text)).toBe(address);
    expect(safeAddress(address)).toBe(address);
  });

  it.each([
    undefined,
    '',
    'shared drive',
    'example.org',
    'www.example.org',
    '/approach',
    '//example.org',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'blob:https://example.org/x',
    'C:\\Team\\plan_v2.docx',
    '\\\\server\\share\\plan.docx',
    'https://',
    'https:///path',
    'https://[',
    'https://a b',
    'https://a b/c',
    'https://a"onclick=x',
    'https://a\\b',
    'https://a%0Ab',
    'https://a.example\nhttps://b.example',
    'https://a.example/x and https://b.example/y',
    'https://a<b>',
    'mailto:',
    'mailto:a@b.example\r\nBcc: c@d.example',
    'tel:',
    'tel:alert(1)',
  ])('%j is none', (text) => {
    expect(safeAddress(text)).toBeUndefined();
  });
});

it('a host’s own link may lead to a place on its site, and nowhere that runs', () => {
  for (const href of ['#a', '?b', '/c', 'd.html', '../e', '//f.example', 'g/h:i', '', 'tel:1'])
    expect(safeLink(href)).toBe(href);
  for (const href of [
    undefined,
    'javascript:x',
    ' \u0000JavaScript:x',
    'java\tscript:x',
    'data:text/html,x',
    'blob:x',
  ])
    expect(safeLink(href)).toBeUndefined();
});

it('tells the web from e-mail', () => {
  expect(isWebAddress(' https://example.org')).toBe(true);
  expect(isWebAddress('mailto:a@b.example')).toBe(false);
});
