import { escapeHtml } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { attributes } from './attributes.js';
import type { StaticOptions } from './options.js';
import { tidy } from './tidy.js';

/** A component as markup, in the form that is asked for. */
export function render(
  component: ReactElement,
  { as, styleSheets = [] }: StaticOptions,
  page: { readonly title: string; readonly lang: string },
): string {
  const markup = tidy(renderToStaticMarkup(component), { content: as === 'content' });
  if (as !== 'page') return markup;
  return `<!doctype html>
<html${attributes({ lang: page.lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>${styleSheets
    .map((href) => `\n<link${attributes({ rel: 'stylesheet', href })}>`)
    .join('')}
</head>
<body>
<main>${markup}</main>
</body>
</html>
`;
}
