'use client';

import { headingTag, useMessages } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import type { ChapterContentProps } from './chapter-content.js';
import { guidancePlaceMessages } from './messages.js';

/** The types of engagement, word for word, each with its drawing. */
export function TypesList({ guidance }: ChapterContentProps): ReactElement {
  const { headingLevel } = usePlaces('Places.Guidance');
  const { say } = useMessages(guidancePlaceMessages);
  const { language } = guidance.source;
  const Heading = headingTag(headingLevel, 2);
  return (
    <>
      {guidance.engagementTypes.map(({ id, name, drawing, aim, promise, communication }) => (
        <div {...node('guidance-type')} key={id}>
          <Heading {...node('chapter-part')}>
            <Spectrum.Drawing drawing={drawing} /> <span lang={language}>{name}</span>
          </Heading>
          <dl {...node('guidance-facts')}>
            {[
              ['aim', aim],
              ['promise', promise],
              ['communication', communication.text],
            ].map(([label, text]) => (
              <div key={label}>
                <dt {...node('guidance-fact')}>{say(label as 'aim')}</dt>
                <dd {...node('published')} lang={language}>
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
