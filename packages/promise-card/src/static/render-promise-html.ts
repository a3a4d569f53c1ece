import { escapeHtml, type PublicPromise } from '@engagement-kit/model';
import { type PromiseContentOptions, promiseContent } from '../content/promise-content.js';
import { toHtml } from './page-node.js';
import { pageStyle } from './page-style.js';
import { promisePage } from './promise-page.js';

/**
 * A promise as one complete HTML page: no script, nothing fetched, made to be kept, sent and printed.
 * Every text is escaped; an address that `safeAddress` does not know stays text.
 */
export function renderPromiseHtml(promise: PublicPromise, options?: PromiseContentOptions): string {
  const content = promiseContent(promise, options);
  return `<!doctype html>
<html lang="${escapeHtml(content.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.pageTitle)}</title>
<style>
${pageStyle}
</style>
</head>
<body>
${toHtml(promisePage(content))}
</body>
</html>
`;
}
