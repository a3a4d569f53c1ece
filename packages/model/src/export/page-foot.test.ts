import { expect, it } from 'vitest';
import { pageFoot } from './page-foot.js';

it('names the title and counts the pages', () => {
  const style = pageFoot('Flood\nwarnings');
  expect(style).toContain('@bottom-left{content:"Flood warnings";');
  expect(style).toContain('counter(page) " / " counter(pages)');
});

it('holds a title that tries to get out of its string or of the style sheet', () => {
  const style = pageFoot('"}</style><script>\\');
  expect(style).toContain('content:"\\22 }\\3c /style\\3e \\3c script\\3e \\5c "');
  expect(style).not.toMatch(/<|>/);
});
