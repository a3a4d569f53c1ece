import type { PublicPromise } from '@engagement-kit/model';
import { promiseContent } from '../content/promise-content.js';
import { pageSheet } from './page-style.js';
import { promisePage } from './promise-page.js';
import { type PageOptions, wholePage } from './whole-page.js';

/**
 * A promise as one complete HTML page: no script, nothing fetched, made to be kept, sent and printed.
 * Every text is escaped; an address that `safeAddress` does not know stays text.
 */
export function renderPromiseHtml(promise: PublicPromise, options: PageOptions = {}): string {
  const content = promiseContent(promise, options);
  return wholePage(content, pageSheet(content, options.print), promisePage(content), options);
}
