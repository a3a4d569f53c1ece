'use client';

import type { PublicPromise } from '@engagement-kit/model';
import { Card } from '@engagement-kit/promise-card';
import type { ReactElement } from 'react';
import { Embed } from './Embed.js';

interface WaysProps {
  readonly promise: PublicPromise;
  readonly promiseId: string;
}

/** The ways of a promise to people: copied, printed, downloaded, or on a web page. */
export default function Ways({ promise, promiseId }: WaysProps): ReactElement {
  return (
    <>
      <Card.Actions promise={promise} />
      <Embed promiseId={promiseId} />
    </>
  );
}
