import type { MessageSet, PublicPromise } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { forwardRef, type ReactNode } from 'react';
import type { LevelProps } from '../card-part.js';
import { promiseContent } from '../content/promise-content.js';
import type { PromiseCardMessages } from '../messages.js';
import { Activities } from './Activities.js';
import { Draft } from './Draft.js';
import { Explanation } from './Explanation.js';
import { Organisation } from './Organisation.js';
import { Root } from './Root.js';
import { Section } from './Section.js';
import { Source } from './Source.js';
import { Statement } from './Statement.js';
import { Title } from './Title.js';

/**
 * A public promise as communities read it. It has no hooks and no context, so it renders in server components,
 * in `renderToStaticMarkup` and in the browser alike. `PromiseCardLocalised` takes its words from context.
 */
export const PromiseCard = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCard.Props>(
  function PromiseCard({ promise, messages, locale, headingLevel, actions, ...props }, ref) {
    const content = promiseContent(promise, { messages, locale });
    return (
      <Root content={content} {...props} ref={ref}>
        <Title content={content} headingLevel={headingLevel} />
        <Organisation content={content} />
        <Draft content={content} />
        <Activities content={content} />
        <Statement content={content} headingLevel={headingLevel} />
        <Explanation content={content} headingLevel={headingLevel} />
        {content.blocks.map((block) => (
          <Section key={block.id} block={block} headingLevel={headingLevel} />
        ))}
        <Source content={content} headingLevel={headingLevel} />
        {actions}
      </Root>
    );
  },
);

export namespace PromiseCard {
  export interface Props
    extends Omit<PartProps<'article'>, 'asChild' | 'children' | 'content'>,
      LevelProps {
    /** What communities may see of a promise: `usePublicPromise(id)`, `toPublicPromise(…)`, or read from a file. */
    promise: PublicPromise;
    /** The card's own words; English unless given. */
    messages?: MessageSet<PromiseCardMessages> | undefined;
    /** BCP 47 tag of the language that dates are written in; that of the messages unless given. */
    locale?: string | undefined;
    /** Shown at the end of the card: `<Card.Actions promise={promise} />`. */
    actions?: ReactNode;
  }
}
