'use client';

import type { PlanState } from '@engagement-kit/model';
import { fillNodes, SourceText, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';

const sourceOf = ({ guidance }: PlanState) => guidance.source;

/** Where the words of the guidance are from: once on a page, at its foot. */
export default function Source(): ReactElement {
  const { speaker } = usePlaces('Places.Page');
  return (
    <p {...node('source', undefined, 'prose')}>
      <SourceText source={usePlan(sourceOf)} locale={speaker.locale}>
        {(source) => fillNodes(speaker.say('source'), { source })}
      </SourceText>
    </p>
  );
}
