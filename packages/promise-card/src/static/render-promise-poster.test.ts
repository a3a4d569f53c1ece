import { describe, expect, it } from 'vitest';
import { promiseContent } from '../content/promise-content.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
  wordyPromise,
} from '../promises.fixtures.js';
import { fitPoster, posterSizes } from './poster-fit.js';
import { renderPromiseHtml } from './render-promise-html.js';
import { renderPromisePoster } from './render-promise-poster.js';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const promises = {
  emptyPromise,
  fullPromise,
  longPromise,
  customPromise,
  hostilePromise,
  changedPromise,
};

describe.each(Object.entries(promises))('the poster of %s', (_name, promise) => {
  const html = renderPromisePoster(promise);
  const page = parse(html);

  it('is a whole page that asks for nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page.querySelector('script, link, img, iframe, object, form, base')).toBeNull();
    expect(html).not.toMatch(/url\(|@import|\bsrc=/);
    for (const node of page.querySelectorAll('*')) {
      for (const { name } of node.attributes) expect(name).not.toMatch(/^on|^style$/);
    }
  });

  it('has one main heading, and ends with its source', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('main > :last-child')?.textContent).toContain(
      promiseContent(promise).source.entries[0]?.[1]?.runs[0]?.text,
    );
  });
});

describe('a poster', () => {
  it('says the promise, what people can change, when they hear back and whom to ask', () => {
    const page = parse(renderPromisePoster(fullPromise));
    const words = page.body.textContent;
    for (const said of [
      fullPromise.activities[0],
      fullPromise.engagementType?.promise,
      fullPromise.localExplanation,
      ...fullPromise.open,
      fullPromise.fixed[0]?.reason,
      '10 July 2026',
      'flood.warnings@northshire.example',
      'Drawn by Engagement Kit',
    ]) {
      expect(words).toContain(said);
    }
    expect(page.querySelector('.rest')).toBeNull();
  });

  it('says what is missing, and that feedback is late or changed', () => {
    const made = { ...emptyPromise, madeOn: '2026-06-22' };
    expect(parse(renderPromisePoster(made)).querySelector('.contact')?.textContent).toContain(
      'Not set yet',
    );
    const late = changedPromise.feedback.slice(2, 3);
    const page = parse(renderPromisePoster({ ...fullPromise, feedback: late }));
    expect(page.querySelector('.notice.late')?.textContent).toContain('and you have not');
  });

  it('of several commitments says those that are to come, each with how it stands', () => {
    const page = parse(renderPromisePoster(changedPromise));
    const stands = [...page.querySelectorAll('.hearing .state')].map((node) => node.textContent);
    expect(stands).toEqual(['Late', 'Late', 'Changed', 'Still to come']);
  });

  it('takes a style sheet of the host, which cannot end its element', () => {
    const style = ':root{--ek-font-family:Ours}</style><script>alert(1)</script>';
    const page = parse(renderPromisePoster(fullPromise, { style }));
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('style')?.textContent).toContain('--ek-font-family:Ours');
  });
});

describe('other forms of a promise', () => {
  const forms = [
    { label: 'Cymraeg', language: 'cy', address: 'https://example.org/cy' },
    { label: 'Easy Read', address: 'At the library' },
    { label: 'Audio', address: 'javascript:alert(1)' },
    { label: ' ' },
  ];

  it.each([renderPromisePoster, renderPromiseHtml])(
    'are named, and linked by the one rule',
    (render) => {
      const page = parse(render({ ...fullPromise, otherForms: forms }));
      const said = page.querySelector('.other-forms');
      expect([...(said?.querySelectorAll('li') ?? [])].map((each) => each.textContent)).toEqual([
        'Cymraeg',
        'Easy Read: At the library',
        'Audio: javascript:alert(1)',
      ]);
      const links = [...(said?.querySelectorAll('a') ?? [])];
      expect(links.map((each) => [each.lang, each.getAttribute('href')])).toEqual([
        ['cy', 'https://example.org/cy'],
      ]);
    },
  );
});

describe('large print', () => {
  it('sets nothing that people are to read below 16 points, and says what has no room', () => {
    const content = promiseContent(fullPromise);
    const { size, leftOut } = fitPoster(content, 'large');
    expect(posterSizes.large[size]?.points).toBeGreaterThanOrEqual(16);
    const page = parse(renderPromisePoster(fullPromise, { print: 'large' }));
    expect(page.querySelector(`.poster.large-${size}`)).not.toBeNull();
    expect(page.querySelector('.rest')?.textContent ?? '').toContain(leftOut.join('; '));
    expect(page.body.textContent).toContain(fullPromise.engagementType?.promise);
    expect(renderPromiseHtml(fullPromise, { print: 'large' })).toContain('html{font-size:18pt}');
    expect(renderPromiseHtml(fullPromise)).not.toContain('html{font-size:18pt}');
  });
});

describe('what fits on a poster', () => {
  it('is as large as the texts are short', () => {
    const short = fitPoster(promiseContent({ ...emptyPromise, madeOn: '2026-06-22' }));
    const full = fitPoster(promiseContent(fullPromise));
    expect(short.size).toBe(0);
    expect(full.size).toBeGreaterThan(short.size);
    expect(full.leftOut).toEqual([]);
  });

  it('leaves out whole texts, names them, and never the promise, the days or whom to ask', () => {
    const { blocks, leftOut } = fitPoster(promiseContent(longPromise));
    expect(leftOut).toContain('In our own words');
    expect(blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['feedback', 'contact']));
    const page = parse(renderPromisePoster(longPromise));
    expect(page.querySelector('.rest')?.textContent).toContain(leftOut.join('; '));
    expect(page.querySelector('.contact')?.textContent).toContain(longPromise.contact?.trim());
  });

  it('gives words the room of the drawing before it leaves any out', () => {
    expect(fitPoster(promiseContent(wordyPromise)).leftOut).toEqual([]);
    const page = parse(renderPromisePoster(wordyPromise));
    expect(page.querySelector('.drawing')).toBeNull();
    expect(page.body.textContent).toContain(wordyPromise.localExplanation);
    expect(parse(renderPromisePoster(fullPromise)).querySelector('.drawing')).not.toBeNull();
  });

  it('leaves out as little as it can', () => {
    const localExplanation = wordyPromise.localExplanation?.repeat(4);
    const wordier = { ...wordyPromise, localExplanation };
    expect(fitPoster(promiseContent(wordier)).leftOut).toEqual(['In our own words']);
  });
});
