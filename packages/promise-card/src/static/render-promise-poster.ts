import type { PublicPromise } from '@engagement-kit/model';
import { promiseContent } from '../content/promise-content.js';
import { promisePoster } from './poster.js';
import { posterStyle } from './poster-style.js';
import { type PageOptions, wholePage } from './whole-page.js';

/**
 * A promise as a poster: one HTML page that prints on one sheet of A4, in large type, right in black and white. It says
 * the promise, what people can change, how to take part, when they hear back and whom to ask. Long texts make the type
 * smaller; what has no room even then is left out and said to be. No script, nothing fetched.
 */
export function renderPromisePoster(promise: PublicPromise, options: PageOptions = {}): string {
  const content = promiseContent(promise, options);
  return wholePage(
    content,
    posterStyle,
    promisePoster(content, options.messages, options.print),
    options,
  );
}
