import type { PartProps } from '@engagement-kit/react/server';
import type { JSX } from 'react';
import type { PromiseContent } from './content/content.js';

/** `data-scope` of every part of the promise card. */
export const scope = 'promise-card';

/** Props of a part that shows something of a promise: its element's, and what `promiseContent` made. */
export type ContentPartProps<Tag extends keyof JSX.IntrinsicElements> = Omit<
  PartProps<Tag>,
  'content'
> & {
  /** What the card says, from `promiseContent(promise)`. Children, where given, are shown in its place. */
  content: PromiseContent;
};
