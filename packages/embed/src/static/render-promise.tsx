import type { PublicPromise } from '@engagement-kit/model';
import { promiseContent } from '@engagement-kit/promise-card';
import { PromiseCard } from '@engagement-kit/promise-card/server';
import type { StaticOptions } from './options.js';
import { render } from './render.js';

/** Options of `renderPromise`. */
export interface PromiseOptions extends StaticOptions {}

/** A promise as HTML: the same card as everywhere, to read and to print. Every text is escaped. */
export function renderPromise(promise: PublicPromise, options: PromiseOptions = {}): string {
  const { as, headingLevel, id } = options;
  const { pageTitle, lang } = promiseContent(promise);
  return render(
    <PromiseCard
      id={id}
      promise={promise}
      headingLevel={headingLevel ?? (as === 'page' ? 1 : undefined)}
    />,
    options,
    { title: pageTitle, lang },
  );
}
