import type { PublicPromise, Speaker } from '@engagement-kit/model';
import { downloadFile } from '@engagement-kit/react';
import type { PromiseContent } from '../content/content.js';
import { promiseContent } from '../content/promise-content.js';
import type { PromiseCardMessages } from '../messages.js';
import { promiseFileName } from '../static/file-name.js';
import { pageSheet } from '../static/page-style.js';
import { promisePoster } from '../static/poster.js';
import { posterStyle } from '../static/poster-style.js';
import { promisePage } from '../static/promise-page.js';
import { renderPromiseHtml } from '../static/render-promise-html.js';
import { renderPromiseText } from '../static/render-promise-text.js';
import { copyText } from './copy-text.js';
import { type PrintedPage, printPage } from './print-page.js';

/** What a reader can do with the card. */
export type PromiseAction = 'copy' | 'print' | 'poster' | 'download';

/** What the actions need: the promise, and the words for it. */
export interface Shown {
  readonly promise: PublicPromise;
  readonly messages: Speaker<PromiseCardMessages>;
  /** Language that dates are written in. */
  readonly locale: string | undefined;
}

/** What came of an action. */
export interface Outcome {
  /** Said to the reader. */
  readonly status: string;
  /** The text to copy by hand, where the browser refuses to copy it. */
  readonly blockedText?: string;
}

/** Copies, prints or downloads the promise through the window that the node is in. */
export const perform: Readonly<
  Record<PromiseAction, (node: Node, shown: Shown) => Outcome | Promise<Outcome>>
> = {
  async copy(node, { promise, ...options }) {
    const { say } = options.messages;
    const text = renderPromiseText(promise, options);
    return (await copyText(node, text))
      ? { status: say('copied') }
      : { status: say('copyBlocked'), blockedText: text };
  },
  print: (node, shown) =>
    print(node, shown, (content) => ({ style: pageSheet(content), body: promisePage(content) })),
  poster: (node, shown) =>
    print(node, shown, (content) => ({
      style: posterStyle,
      body: promisePoster(content, shown.messages),
    })),
  download(node, { promise, ...options }) {
    const { say } = options.messages;
    const file = promiseFileName(promise);
    const downloaded = downloadFile(node, {
      name: file,
      mediaType: 'text/html',
      content: renderPromiseHtml(promise, options),
    });
    return { status: downloaded ? say('downloaded', { file }) : say('downloadBlocked') };
  },
};

function print(
  node: Node,
  { promise, ...options }: Shown,
  page: (content: PromiseContent) => PrintedPage,
): Outcome {
  const content = promiseContent(promise, options);
  const printed = printPage(node, content, page(content));
  return { status: options.messages.say(printed ? 'printed' : 'printBlocked') };
}
