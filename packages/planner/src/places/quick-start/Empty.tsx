'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import { Five, type FiveProps } from './Five.js';
import { quickStartMessages } from './messages.js';

/** Where the promise takes shape, as long as nothing has been told. */
export function Empty({ here }: FiveProps): ReactElement {
  const { say } = useMessages(quickStartMessages);
  return (
    <>
      <div {...node('quick-paper')}>
        <p {...node('quick-empty')}>{say('empty')}</p>
      </div>
      <Five here={here} />
    </>
  );
}
