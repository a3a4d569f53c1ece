import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Card, PromiseCard, renderPromiseHtml, renderPromiseText } from '../index.js';
import {
  changedPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../promises.fixtures.js';
import { PromiseCard as PlainPromiseCard } from '../server.js';

const promises = Object.entries({
  emptyPromise,
  fullPromise,
  longPromise,
  hostilePromise,
  changedPromise,
});

describe.each(promises)('%s in plain Node', (_name, promise) => {
  it('renders without a document and without a word on the console', () => {
    expect(typeof document).toBe('undefined');
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const actions = <Card.Actions promise={promise} />;
    const html = renderToStaticMarkup(<PromiseCard promise={promise} actions={actions} />);
    expect(html).toMatch(/^<article lang="en-GB" data-scope="promise-card" data-part="root">/);
    expect(html).toContain('data-part="actions"');
    expect(html).not.toMatch(/<button|<script|\bid=/);
    const plain = <PlainPromiseCard promise={promise} actions={actions} />;
    expect(renderToStaticMarkup(plain)).toBe(html);
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('becomes a page and a text', () => {
    expect(renderPromiseHtml(promise)).toMatch(/^<!doctype html>/);
    expect(renderPromiseText(promise)).toContain('Our promise to you\n');
  });

  it('is the same every time', () => {
    const html = () => renderToString(<PromiseCard promise={promise} />);
    expect(html()).toBe(html());
  });
});
