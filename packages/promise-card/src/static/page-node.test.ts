import { expect, it } from 'vitest';
import { promiseContent } from '../content/promise-content.js';
import { fullPromise, hostile, hostilePromise, longPromise } from '../promises.fixtures.js';
import { element, toDom, toHtml } from './page-node.js';
import { promisePage } from './promise-page.js';

it('escapes text and attributes and leaves out attributes that are not there', () => {
  expect(toHtml(element('p', { title: `"'<&>`, lang: undefined }, `"'<&>`))).toBe(
    '<p title="&quot;&#39;&lt;&amp;&gt;">&quot;&#39;&lt;&amp;&gt;</p>',
  );
  expect(toHtml(hostile)).not.toMatch(/[<>"']/);
});

it.each(Object.entries({ fullPromise, longPromise, hostilePromise }))(
  'builds as DOM what it writes as HTML: %s',
  (_name, promise) => {
    const page = promisePage(promiseContent(promise));
    const parsed = new DOMParser().parseFromString(toHtml(page), 'text/html').body.firstChild;
    const built = toDom(page, document);
    // The parser makes one text node of neighbours.
    built.normalize();
    expect(built.isEqualNode(parsed)).toBe(true);
  },
);
