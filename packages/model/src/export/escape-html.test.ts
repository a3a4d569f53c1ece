import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.js';

it('leaves nothing that a parser would act upon or take for something else', () => {
  expect(escapeHtml(`<a href="x" title='y'>R&D</a>\r\n\u0000`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;&#13;\n',
  );
});
