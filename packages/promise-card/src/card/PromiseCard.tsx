import type { MessageSet, PublicPromise } from '@engagement-kit/model';
import type { HeadingLevel, PartProps } from '@engagement-kit/react/server';
import { forwardRef, type ReactNode } from 'react';
import { promiseContent } from '../content/promise-content.js';
import { PromiseCardSection } from '../facts/PromiseCardSection.js';
import { PromiseCardActivities } from '../header/PromiseCardActivities.js';
import { PromiseCardDraft } from '../header/PromiseCardDraft.js';
import { PromiseCardOrganisation } from '../header/PromiseCardOrganisation.js';
import { PromiseCardTitle } from '../header/PromiseCardTitle.js';
import type { PromiseCardMessages } from '../messages.js';
import { PromiseCardRoot } from '../root/PromiseCardRoot.js';
import { PromiseCardSource } from '../source/PromiseCardSource.js';
import { PromiseCardExplanation } from '../statement/PromiseCardExplanation.js';
import { PromiseCardStatement } from '../statement/PromiseCardStatement.js';

/** Props of `PromiseCard`, besides those of its `<article>`. */
export interface PromiseCardProps
  extends Omit<PartProps<'article'>, 'asChild' | 'children' | 'content'> {
  /** What communities may see of a promise: `usePublicPromise(id)`, `toPublicPromise(…)`, or read from a file. */
  promise: PublicPromise;
  /** The card's own words; English unless given. */
  messages?: MessageSet<PromiseCardMessages> | undefined;
  /** BCP 47 tag by which dates are written; the language of the messages unless given. */
  locale?: string | undefined;
  /** Level of the card's title in the page; 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
  /** Shown at the end of the card: `<PromiseCardActions promise={promise} />`. */
  actions?: ReactNode;
}

/**
 * A public promise as communities read it. Has no hooks and no context: it renders in server components,
 * in `renderToStaticMarkup` and in the browser alike. `PromiseCardLocalised` takes its words from context.
 */
export const PromiseCard = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCardProps>(
  function PromiseCard({ promise, messages, locale, headingLevel, actions, ...props }, ref) {
    const content = promiseContent(promise, { messages, locale });
    return (
      <PromiseCardRoot content={content} {...props} ref={ref}>
        <PromiseCardTitle content={content} headingLevel={headingLevel} />
        <PromiseCardOrganisation content={content} />
        <PromiseCardDraft content={content} />
        <PromiseCardActivities content={content} />
        <PromiseCardStatement content={content} headingLevel={headingLevel} />
        <PromiseCardExplanation content={content} headingLevel={headingLevel} />
        {content.blocks.map((block) => (
          <PromiseCardSection key={block.id} block={block} headingLevel={headingLevel} />
        ))}
        <PromiseCardSource content={content} headingLevel={headingLevel} />
        {actions}
      </PromiseCardRoot>
    );
  },
);
