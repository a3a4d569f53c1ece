import { expect, it } from 'vitest';
import { isWebAddress, webAddress } from './web-address.js';

it.each(['https://example.org', 'HTTP://example.org/a_(b)?c=[d]#e', ' https://example.org/it’s '])(
  '%j may become a link',
  (text) => {
    expect(webAddress(text)).toBe(text.trim());
    expect(isWebAddress(text)).toBe(true);
  },
);

it.each([
  '',
  'shared drive',
  'example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'https://a b',
  'https://a"onclick=x',
  'https://a\nhttps://b',
  'https://a<b>',
])('%j may not', (text) => {
  expect(webAddress(text)).toBeUndefined();
});
