'use client';

import { capital, type FilledThing, fieldWords, isBlank } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';

interface SaysProps {
  readonly thing: FilledThing;
  /** The field, by its name in the plan. */
  readonly name: string;
  readonly value: string | undefined;
}

/** What a field says, with its name. Nothing while it says nothing. */
export function Says({ thing, name, value }: SaysProps): ReactElement | null {
  const { messages } = useMessages(fieldWords);
  if (isBlank(value)) return null;
  return (
    <p {...node('says')}>
      <span {...node('says-name')}>{`${capital(String(messages[thing][name as never]))}: `}</span>
      <bdi>{value}</bdi>
    </p>
  );
}
