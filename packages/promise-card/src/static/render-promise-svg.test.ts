import { expect, it } from 'vitest';
import { emptyPromise, fullPromise, hostilePromise, longPromise } from '../promises.fixtures.js';
import { renderPromiseSvg } from './render-promise-svg.js';

const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

it.each(
  Object.entries({ emptyPromise, fullPromise, longPromise, hostilePromise }).flatMap(
    ([name, promise]) => [['page', name, promise] as const, ['poster', name, promise] as const],
  ),
)('is well-formed, and holds the %s of %s and no script', (sheet, _, promise) => {
  const svg = renderPromiseSvg(
    { ...promise, address: 'https://northshire.example/promise' },
    sheet,
  );
  const document = read(svg);
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.documentElement.localName).toBe('svg');
  expect(document.querySelector('script, img, iframe')).toBeNull();
  expect(document.querySelector('main')?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  for (const path of document.querySelectorAll('path')) {
    expect(path.namespaceURI).toBe('http://www.w3.org/2000/svg');
  }
});

it('takes a style sheet of the host, whatever stands in it', () => {
  const svg = renderPromiseSvg(fullPromise, 'poster', {
    style: 'p{color:red}]]></style><script/>',
  });
  const document = read(svg);
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('style')?.textContent).toContain('p{color:red}');
});

it('says what the poster says', () => {
  const words = read(renderPromiseSvg(fullPromise, 'poster')).querySelector('main')?.textContent;
  expect(words).toContain(fullPromise.engagementType?.promise);
  expect(words).toContain('10 July 2026');
});
