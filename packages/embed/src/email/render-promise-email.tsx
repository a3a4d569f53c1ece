import { escapeHtml, type PublicPromise } from '@engagement-kit/model';
import { promiseContent, renderPromiseText } from '@engagement-kit/promise-card';
import { renderToStaticMarkup } from 'react-dom/server';
import { attributes } from '../static/attributes.js';
import { EmailPromise } from './EmailPromise.js';

/** Options of `renderPromiseEmail`. */
export interface PromiseEmailOptions {
  /** BCP 47 tag by which dates are written; the language of the card’s words unless given. */
  readonly locale?: string | undefined;
}

/** An e-mail that says a promise twice: for programs that show HTML, and for those that do not. */
export interface PromiseEmail {
  /** One line. */
  readonly subject: string;
  /** A whole document: inline styles, no table, no picture, nothing fetched. */
  readonly html: string;
  /** The same in plain text, with every address written out. */
  readonly text: string;
}

const body =
  'margin:0;background:#fff;color:#19211d;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere';

/** A promise as an e-mail, source, licence and changes included. Every text is escaped. */
export function renderPromiseEmail(
  promise: PublicPromise,
  { locale }: PromiseEmailOptions = {},
): PromiseEmail {
  const content = promiseContent(promise, { locale });
  return {
    // A line break would begin another header.
    subject: content.pageTitle.replace(/\s+/g, ' ').trim(),
    html: `<!doctype html>
<html${attributes({ lang: content.lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(content.pageTitle)}</title>
</head>
<body${attributes({ style: body })}>
${renderToStaticMarkup(<EmailPromise content={content} />)}
</body>
</html>
`,
    text: renderPromiseText(promise, { locale }),
  };
}
