'use client';

import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';

interface SaidProps {
  readonly label: string;
  readonly text: string;
}

/** The name of a field beside what it says, or that it says nothing yet. */
export function Said({ label, text }: SaidProps): ReactElement {
  const { speaker } = usePlaces('Places.Items');
  return (
    <>
      <span {...node('said-name')}>{label}</span>
      <span {...node('said', { missing: !text })}>
        <bdi>{text || speaker.say('notSet')}</bdi>
      </span>
    </>
  );
}
