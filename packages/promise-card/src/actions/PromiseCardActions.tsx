'use client';

import { formatMessage, type MessageSet, type PublicPromise } from '@engagement-kit/model';
import { downloadFile, Part, type PartProps, useMessages } from '@engagement-kit/react';
import { forwardRef, useEffect, useState } from 'react';
import { promiseContent } from '../content/promise-content.js';
import { scope } from '../content-part.js';
import { type PromiseCardMessages, promiseCardMessages } from '../messages.js';
import { promiseFileName } from '../static/file-name.js';
import { renderPromiseHtml } from '../static/render-promise-html.js';
import { renderPromiseText } from '../static/render-promise-text.js';
import { ActionsContext, type PromiseCardAction } from './actions-context.js';
import { copyText } from './copy-text.js';
import { PromiseCardActionButton } from './PromiseCardActionButton.js';
import { PromiseCardActionStatus } from './PromiseCardActionStatus.js';
import { PromiseCardCopyText } from './PromiseCardCopyText.js';
import { printPromise } from './print-promise.js';

/** Props of `PromiseCardActions`, besides those of its element. */
export interface PromiseCardActionsProps extends PartProps<'div'> {
  /** The promise that is copied, printed and downloaded: the same that the card shows. */
  promise: PublicPromise;
  /** The words of the buttons and of what they hand out; those of `MessagesProvider`, else English, unless given. */
  messages?: MessageSet<PromiseCardMessages> | undefined;
  /** BCP 47 tag by which dates are written; the language of the messages unless given. */
  locale?: string | undefined;
}

/**
 * Buttons that copy, print and download a promise. They need a script, so that they are not in the HTML from a
 * server; their space is. Focus stays on the button, and a status line says what came of it.
 */
export const PromiseCardActions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PromiseCardActionsProps
>(function PromiseCardActions({ promise, messages: given, locale, children, ...props }, ref) {
  const fromContext = useMessages(promiseCardMessages);
  const messages = given ?? fromContext;
  const [scripted, setScripted] = useState(false);
  const [status, setStatus] = useState('');
  const [blockedText, setBlockedText] = useState<string | null>(null);
  useEffect(() => setScripted(true), []);

  async function run(action: PromiseCardAction, node: Node): Promise<string> {
    const { messages: words } = messages;
    const options = { messages, locale };
    if (action === 'print') {
      return printPromise(node, promiseContent(promise, options))
        ? words.printed
        : words.printBlocked;
    }
    if (action === 'download') {
      const file = promiseFileName(promise);
      const done = downloadFile(node, {
        name: file,
        mediaType: 'text/html',
        content: renderPromiseHtml(promise, options),
      });
      return done ? formatMessage(words.downloaded, { file }) : words.downloadBlocked;
    }
    const text = renderPromiseText(promise, options);
    const done = await copyText(node, text);
    setBlockedText(done ? null : text);
    return done ? words.copied : words.copyBlocked;
  }

  // Emptied first, so that the same message is said again when the same button is pressed again.
  async function perform(action: PromiseCardAction, node: Node) {
    setStatus('');
    setStatus(await run(action, node));
  }

  if (!scripted && props.asChild) return null;
  return (
    <ActionsContext.Provider value={{ messages: messages.messages, status, blockedText, perform }}>
      <Part scope={scope} part="actions" lang={messages.locale} {...props} ref={ref}>
        {scripted &&
          (children ?? (
            <>
              <PromiseCardActionButton action="copy" />
              <PromiseCardActionButton action="print" />
              <PromiseCardActionButton action="download" />
              <PromiseCardActionStatus />
              <PromiseCardCopyText />
            </>
          ))}
      </Part>
    </ActionsContext.Provider>
  );
});
