import type { PublicPromise } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { forwardRef, type ReactNode } from 'react';
import { type LevelProps, node } from '../card-part.js';
import { type PromiseContentOptions, promiseContent } from '../content/promise-content.js';
import { Activities } from './Activities.js';
import { Explanation } from './Explanation.js';
import { Notice } from './Notice.js';
import { Organisation } from './Organisation.js';
import { Root } from './Root.js';
import { Sections } from './Sections.js';
import { Source } from './Source.js';
import { Standing } from './Standing.js';
import { Statement } from './Statement.js';
import { Title } from './Title.js';

/**
 * A public promise as communities read it, for React server components. It has no hooks and no context: its words and
 * its heading level are props, and it sends no script.
 */
export const PlainPromiseCard = /* @__PURE__ */ forwardRef<HTMLElement, PlainPromiseCard.Props>(
  function PromiseCard({ promise, messages, locale, headingLevel, actions, ...props }, ref) {
    const content = promiseContent(promise, { messages, locale });
    // A draft says in one sentence what it lacks.
    const isSaid = ({ missing }: { missing: boolean }) => !missing || !content.stillToSay;
    return (
      <Root content={content} {...props} ref={ref}>
        <div {...node('top')}>
          {isSaid(content.organisation) && <Organisation content={content} />}
          <Standing content={content} />
        </div>
        <Title content={content} headingLevel={headingLevel} />
        {isSaid(content.activities) && <Activities content={content} />}
        <Statement content={content} headingLevel={headingLevel} />
        {isSaid(content.explanation) && (
          <Explanation content={content} headingLevel={headingLevel} />
        )}
        {content.notices.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
        <Sections content={content} headingLevel={headingLevel} />
        <Source content={content} headingLevel={headingLevel} />
        {actions}
      </Root>
    );
  },
);

export namespace PlainPromiseCard {
  export interface Props
    extends Omit<PartProps<'article'>, 'asChild' | 'children' | 'content'>,
      LevelProps,
      PromiseContentOptions {
    /** What communities may see of a promise: `usePublicPromise(id)`, `toPublicPromise(…)`, or read from a file. */
    promise: PublicPromise;
    /** Shown at the end of the card: `<Card.Actions promise={promise} />`. */
    actions?: ReactNode;
  }
}
