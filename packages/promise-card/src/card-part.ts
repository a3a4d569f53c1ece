import { type HeadingLevel, nodesOf, type PartProps, partsOf } from '@engagement-kit/react';
import type { JSX, ReactNode } from 'react';
import type { PromiseContent } from './content/content.js';

const scope = 'promise-card';

/** Makes a part of the card. They need no root: each is given what it shows, so that a server can render it. */
export const cardPart = /* @__PURE__ */ partsOf(scope, 'Card');

/** The words of a part to which its host gives nothing else. */
export const keyOf = (children: ReactNode): string | undefined =>
  typeof children === 'string' ? children : undefined;

/** Names the nodes of the card that are no parts of their own. */
export const node = /* @__PURE__ */ nodesOf(scope);

/** A part that shows a piece of a promise. */
export type ContentProps<Tag extends keyof JSX.IntrinsicElements> = Omit<
  PartProps<Tag>,
  'content'
> & {
  /** What the card says, from `promiseContent(promise)`. Children, where given, stand in its place. */
  content: PromiseContent;
};

/** A part that has a heading. */
export interface LevelProps {
  /** Level of the card's title in the page; other headings are one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}
