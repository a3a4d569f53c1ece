'use client';

import type { PlanState } from '@engagement-kit/model';
import { AddressLink, useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Chapter } from './Chapter.js';
import { type ChapterName, chaptersOf } from './chapters.js';
import { guidancePlaceMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** The guidance that the plan works with, word for word; then what is said of it: notes, corrections, source and licence. */
export default function Guidance(): ReactElement {
  const guidance = usePlan(guidanceOf);
  const { place } = usePlaces('Places.Guidance');
  const { say, date, messages } = useMessages(guidancePlaceMessages);
  const { source } = guidance;
  const chapters = chaptersOf(guidance);
  const titleOf = (id: string, title?: string) => title ?? messages[id as ChapterName];
  return (
    <div {...node('guidance')}>
      <div {...node('guidance-head')}>
        <p {...node('guidance-title')} lang={source.language}>
          <AddressLink address={source.url}>{source.title}</AddressLink>
        </p>
        <p {...node('step-text')}>
          {source.published &&
            `${say('published', { publisher: source.publisher, date: date(source.published) })} `}
          {say('version', { version: source.version })}
        </p>
      </div>
      <nav {...node('guidance-contents')} aria-label={say('contents')}>
        <ul {...node('plain-list')}>
          {chapters.map(({ id, title }) => (
            <li key={id} lang={title && source.language}>
              <Link to={{ place: place.id, item: id }}>{titleOf(id, title)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ id, title, Content }) => (
        <Chapter key={id} id={id} title={titleOf(id, title)} lang={title && source.language}>
          <Content guidance={guidance} id={id} />
        </Chapter>
      ))}
    </div>
  );
}
