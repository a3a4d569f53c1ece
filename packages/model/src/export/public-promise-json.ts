import { attribution } from '../guidance/attribution.js';
import type { PublicPromise } from '../promise/public-promise.js';

/** A public promise as the text of a file. `attribution` says in one text what has to stand beside it. */
export const writePublicPromise = (promise: PublicPromise): string =>
  `${JSON.stringify({ ...promise, attribution: attribution(promise.source).text }, undefined, 2)}\n`;
