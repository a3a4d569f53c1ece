import { escapeHtml } from '@engagement-kit/model';
import type { PromiseContent } from '../content/content.js';
import type { PromiseContentOptions } from '../content/promise-content.js';
import { type PageElement, toHtml } from './page-node.js';

/** How a page of a promise is written. */
export interface PageOptions extends PromiseContentOptions {
  /**
   * Style sheet of your own after the page's: `@font-face` with the fonts in `data:` addresses, and the names of the
   * typefaces in `--ek-font-family` and, for the published words, `--ek-published-font-family`, on `:root`.
   */
  style?: string | undefined;
  /** `large` for large print: 18 points on a page, 16 to 20 on a poster, which then says less and draws nothing. */
  print?: 'large' | undefined;
}

/** A whole HTML page: no script, nothing fetched. Every text is escaped. */
export const wholePage = (
  content: PromiseContent,
  style: string,
  body: PageElement,
  { style: own = '' }: PageOptions,
): string => `<!doctype html>
<html lang="${escapeHtml(content.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.pageTitle)}</title>
<style>
${style}${own && `\n${own.replaceAll('</', '<\\/')}`}
</style>
</head>
<body>
${toHtml(body)}
</body>
</html>
`;
