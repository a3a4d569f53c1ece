import type { PublicPromise } from '@engagement-kit/model';
import { promiseContent } from '../content/promise-content.js';
import { toHtml } from './page-node.js';
import { pageSheet } from './page-style.js';
import { promisePoster } from './poster.js';
import { posterStyle } from './poster-style.js';
import { promisePage } from './promise-page.js';
import type { PageOptions } from './whole-page.js';

/** What of a promise is drawn: its page, or its poster. */
export type PromiseSheet = 'page' | 'poster';

/** As wide as a sheet of A4, and as high as its poster or as the longest page, in CSS pixels. */
const width = 794;
const heights = { poster: 1123, page: 12_000 } as const;

/**
 * A promise as one SVG file: the page or the poster, drawn as the browser draws HTML. It needs a browser; to turn it into a PNG,
 * draw it from a `data:` address and cut off what is empty below. Every text is escaped, nothing is fetched.
 */
export function renderPromiseSvg(
  promise: PublicPromise,
  sheet: PromiseSheet,
  options: PageOptions = {},
): string {
  const content = promiseContent(promise, options);
  const { style = '', print } = options;
  const [look, body] =
    sheet === 'poster'
      ? [posterStyle, promisePoster(content, options.messages, print)]
      : [pageSheet(content, print), promisePage(content)];
  const height = heights[sheet];
  // In one document the sheet's rules for drawings fit the outermost one as well, which is none.
  const own = `all:initial;display:block;width:${width}px;height:${height}px;color-scheme:light`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" style="${own}">
<foreignObject width="100%" height="100%">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${content.lang}">
<head><style>${cdata(`${look}\nhtml{color-scheme:light}${style}`)}</style></head>
<body>${drawable(toHtml(body))}</body>
</html>
</foreignObject>
</svg>
`;
}

/** A drawing inside says that it is one, and nothing in a picture can be unfolded. No text holds a `<`. */
const drawable = (html: string): string =>
  html
    .replaceAll('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('<details ', '<details open="" ');

/** A style sheet in XML, whatever stands in it. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', '')}]]>`;
