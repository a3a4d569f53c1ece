import type { PublicPromise } from '@engagement-kit/model';
import { renderPromiseText as renderText } from '@engagement-kit/promise-card';
import type { PromiseEmailOptions } from './render-promise-email.js';

/** A promise as plain text, for a message or a clipboard: all that the card says, source included. */
export function renderPromiseText(promise: PublicPromise, options?: PromiseEmailOptions): string {
  return renderText(promise, options);
}
