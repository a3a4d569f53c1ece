import type { PublicPromise } from '@engagement-kit/model';
import { renderPromisePoster as renderPoster } from '@engagement-kit/promise-card';

/** Options of `renderPromisePoster`. */
export interface PosterOptions {
  /** BCP 47 tag by which dates are written; the language of the card’s words unless given. */
  readonly locale?: string | undefined;
  /** Style sheet of your own: `@font-face` rules, and `--ek-font-family` and `--ek-published-font-family` on `:root`. */
  readonly style?: string | undefined;
}

/** A promise as a poster: one HTML page that prints on one sheet of A4, in large type, right in black and white. */
export function renderPromisePoster(promise: PublicPromise, options: PosterOptions = {}): string {
  return renderPoster(promise, options);
}
