'use client';

import type { ReactElement } from 'react';
import { Loading } from '../page/lazy.js';
import { node } from '../places-context.js';

/** Keeps the room of the questions until they are there, so that nothing below them moves. */
export const Space = (): ReactElement => <div {...node('quick-space')} />;

/** The same where they take longer. */
export const SpaceSlow = (): ReactElement => (
  <div {...node('quick-space')}>
    <Loading />
  </div>
);
