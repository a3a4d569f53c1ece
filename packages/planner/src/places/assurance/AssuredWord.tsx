'use client';

import { type AssuredQuality, assuranceMessages } from '@engagement-kit/model';
import { headingTag, useMessages } from '@engagement-kit/react';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { node, usePlaces } from '../places-context.js';
import { AssuredStandardView } from './AssuredStandardView.js';
import { assurancePlaceMessages } from './messages.js';

/** One of the four words: the standards that it rests on, and those that count for it and stand elsewhere. */
export function AssuredWord({ word }: { readonly word: AssuredQuality }): ReactElement {
  const { quality, name, standards, also } = word;
  const { headingLevel, address } = usePlaces('Places.Assurance');
  const { say } = useMessages(assurancePlaceMessages);
  const assured = useMessages(assuranceMessages);
  const [Heading, Below] = [headingTag(headingLevel, 1), headingTag(headingLevel, 2)];
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAskedFor = address.item === quality;
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor]);
  return (
    <section {...node('assured-word')} aria-labelledby={id}>
      <Heading {...node('assured-word-name')} ref={heading} id={id} tabIndex={-1}>
        {name}
      </Heading>
      {standards.map((each) => (
        <AssuredStandardView key={each.standard.id} assured={each} />
      ))}
      {also.length > 0 && (
        <div {...node('assured-also')}>
          <Below {...node('assured-part')}>{assured.say('alsoHere')}</Below>
          <ul {...node('plain-list')}>
            {also.map(({ standard, ...why }) => (
              <li key={standard.id}>
                {say('standard', { number: standard.number, title: standard.title })}
                {say('alsoStandard', why)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
