'use client';

import { attribution } from '@engagement-kit/model';
import { AddressLink, useMessageSets, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import type { ChapterContentProps } from './chapter-content.js';
import { guidancePlaceMessages } from './messages.js';

/** Who speaks, on which terms, what is changed, and whose the drawings are. */
export function Credits({ guidance }: ChapterContentProps): ReactElement {
  const { say } = useMessages(guidancePlaceMessages);
  const { source, engagementTypes } = guidance;
  const said = attribution(source, useMessageSets());
  const drawers = new Set(engagementTypes.flatMap(({ drawing }) => drawing?.by ?? []));
  return (
    <>
      <p {...node('text')} lang={said.language}>
        {said.sourceLabel} <AddressLink address={said.url}>{said.source}</AddressLink>.
      </p>
      {said.licence && (
        <p {...node('text')} lang={source.language}>
          {said.licence.statement}{' '}
          <AddressLink address={said.licence.url}>{said.licence.name}</AddressLink>
        </p>
      )}
      {said.changesText && (
        <p {...node('text')} lang={said.language}>
          {said.changesText}
        </p>
      )}
      {said.disclaimer && (
        <p {...node('text')} lang={source.language}>
          {said.disclaimer}
        </p>
      )}
      {[...drawers].map((by) => (
        <p {...node('text')} key={by}>
          {say('drawings', { by })}
        </p>
      ))}
    </>
  );
}
