import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { fullPromise } from '../promises.fixtures.js';
import { renderPromiseHtml } from './render-promise-html.js';
import { renderPromisePoster } from './render-promise-poster.js';

const address = 'https://example.org/flood-warnings?lang=cy#taking-part';

/** Reads the QR code of a page, as a telephone would: its modules as dots, each some pixels wide. */
function readCode(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const code = page.querySelector('.qr');
  const size = Number(code?.getAttribute('viewBox')?.split(' ')[2]);
  const dots = 4;
  const width = size * dots;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const d = code?.querySelector('.dark')?.getAttribute('d') ?? '';
  for (const [, x, y, run] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < dots; row += 1) {
      const start = ((Number(y) * dots + row) * width + Number(x) * dots) * 4;
      for (let at = 0; at < Number(run) * dots; at += 1) {
        pixels.set([0, 0, 0], start + at * 4);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

describe.each([
  ['page', renderPromiseHtml],
  ['poster', renderPromisePoster],
])('the QR code of a %s', (_name, render) => {
  const html = render({ ...fullPromise, address: ` ${address} ` });
  const page = new DOMParser().parseFromString(html, 'text/html');

  it('leads to the address that was given, and to nothing else', () => {
    expect(readCode(html)).toBe(address);
  });

  it('stands beside the address in words, and says it to those who do not see it', () => {
    expect(page.querySelector('.address')?.textContent).toContain(address);
    expect(page.querySelector('.qr')?.getAttribute('aria-label')).toBe(`QR code of ${address}`);
  });

  it.each([
    '',
    'At the hub',
    'javascript:alert(1)',
    'mailto:us@example.org',
    `https://example.org/${'a'.repeat(300)}`,
  ])('is not there for what is no web address that reads well: %s', (other) => {
    const other_ = render({ ...fullPromise, address: other });
    const without = new DOMParser().parseFromString(other_, 'text/html');
    expect(without.querySelector('.qr')).toBeNull();
    if (other) expect(without.querySelector('.address')?.textContent).toContain(other);
  });
});
