import { describe, expect, it } from 'vitest';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  fullPromise,
  hostile,
  hostilePromise,
  longPromise,
} from '../promises.fixtures.js';
import { renderPromiseHtml } from './render-promise-html.js';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const promises = {
  emptyPromise,
  fullPromise,
  longPromise,
  customPromise,
  hostilePromise,
  changedPromise,
};

describe.each(Object.entries(promises))('the page of %s', (_name, promise) => {
  const html = renderPromiseHtml(promise);
  const page = parse(html);

  it('is a whole page with a language, a title and a viewport', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.title).toMatch(/^Our promise to you/);
    expect(page.querySelector('meta[charset="utf-8"]')).toBeTruthy();
    expect(page.querySelector('meta[name="viewport"]')?.getAttribute('content')).toContain('width');
  });

  it('has no script and asks for nothing', () => {
    expect(page.querySelector('script, link, img, iframe, object, form, base')).toBeNull();
    expect(html).not.toMatch(/url\(|@import|\bsrc=/);
    for (const node of page.querySelectorAll('*')) {
      for (const { name } of node.attributes) expect(name).not.toMatch(/^on|^style$/);
    }
    for (const link of page.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:)/);
    }
  });

  it('has one main heading and no gap below it', () => {
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) => localName);
    expect(levels[0]).toBe('h1');
    expect(new Set(levels.slice(1))).toEqual(new Set(['h2']));
    expect(page.querySelectorAll('main > article')).toHaveLength(1);
  });

  it('parses to what was written: serialised and parsed again it is the same', () => {
    expect(parse(page.documentElement.outerHTML).body.innerHTML).toBe(page.body.innerHTML);
    expect(page.querySelectorAll('p p, p ul, p h2, a a, ul > :not(li)')).toHaveLength(0);
  });
});

it('escapes hostile text in every place and still shows it', () => {
  const page = parse(renderPromiseHtml(hostilePromise));
  const shown = hostile.replace('\u0000', '').replace('\u202E', '');
  expect(page.querySelector('blockquote')?.textContent).toBe(shown);
  expect(page.querySelector('.organisation')?.textContent).toBe(shown);
  expect(page.title).toContain('</style><script>');
  expect(page.body.textContent).not.toContain('\u0000');
  expect(page.body.textContent).toContain('javascript:alert(1)');
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://ok.example/',
  ]);
});

it('shows a full promise with its source and licence', () => {
  const page = parse(renderPromiseHtml(fullPromise));
  expect(page.querySelector('blockquote')?.getAttribute('cite')).toBe(fullPromise.source.url);
  expect([...page.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([
    '2026-06-22',
    '2026-07-10',
    '2026-06-04',
  ]);
  expect(page.querySelector('footer')?.textContent).toContain('Open Government Licence v3.0');
});

it('frames what became of feedback, each in its own way', () => {
  const page = parse(renderPromiseHtml(changedPromise));
  const states = [...page.querySelectorAll('.state')].map(({ className }) =>
    className.replace(/^.* state /, ''),
  );
  expect(states).toEqual(['kept', 'kept', 'late', 'late', 'changed', 'withdrawn', 'to-come']);
  expect([...page.querySelectorAll('.notice')].map(({ className }) => className)).toEqual(
    ['made', 'changed', 'late', 'late', 'changed', 'withdrawn'].map((state) => `notice ${state}`),
  );
  expect(page.body.textContent).toContain('How this promise has changed');
});
