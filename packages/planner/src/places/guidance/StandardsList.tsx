'use client';

import { headingTag, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import type { ChapterContentProps } from './chapter-content.js';
import { guidancePlaceMessages } from './messages.js';

/** The standards with their questions, word for word, each with the way to its answers. */
export function StandardsList({ guidance }: ChapterContentProps): ReactElement {
  const { headingLevel, places } = usePlaces('Places.Guidance');
  const { say } = useMessages(guidancePlaceMessages);
  const { language } = guidance.source;
  const Heading = headingTag(headingLevel, 2);
  const canAnswer = places.some(({ id }) => id === 'standards');
  return (
    <>
      {guidance.standards.map(({ id, number, title, whyItMatters, questions }) => (
        <div {...node('guidance-standard')} key={id}>
          <Heading {...node('chapter-part')} lang={language}>
            {say('standard', { number, title })}
          </Heading>
          {whyItMatters && (
            <p {...node('text')}>
              {say('why')}{' '}
              <span {...node('published')} lang={language}>
                {whyItMatters}
              </span>
            </p>
          )}
          <ul {...node('published-list')} lang={language}>
            {questions.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
          {canAnswer && (
            <Link to={{ place: 'standards', item: questions[0]?.id }}>
              {say('toStandard', { title })}
            </Link>
          )}
        </div>
      ))}
    </>
  );
}
