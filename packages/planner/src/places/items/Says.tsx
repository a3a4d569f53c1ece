'use client';

import { capital, type FilledThing, fieldWords, isBlank } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { langWithin } from '../../shared/in-language.js';
import { node, usePlaces } from '../places-context.js';

interface SaysProps {
  readonly thing: FilledThing;
  /** The field, by its name in the plan. */
  readonly name: string;
  readonly value: string | undefined;
}

/** What a field says, with its name. Nothing while it says nothing. */
export function Says({ thing, name, value }: SaysProps): ReactElement | null {
  const { messages, locale } = useMessages(fieldWords);
  const lang = langWithin(locale, usePlaces('Places.Item').speaker.locale);
  if (isBlank(value)) return null;
  return (
    <p {...node('says')}>
      <span {...node('says-name')} lang={lang}>
        {`${capital(String(messages[thing][name as never]))}: `}
      </span>
      <bdi>{value}</bdi>
    </p>
  );
}
