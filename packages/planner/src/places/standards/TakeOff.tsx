'use client';

import { isBlank } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { type ReactElement, useId, useRef, useState } from 'react';
import { node, usePlaces } from '../places-context.js';
import { standardsPlaceMessages } from './messages.js';

interface TakeOffProps {
  readonly standardId: string;
  readonly view: { readonly id: string; readonly who: string };
}

/** Takes a group’s view off, with a reason that stays. */
export function TakeOff({ standardId, view }: TakeOffProps): ReactElement {
  const { say } = useMessages(standardsPlaceMessages);
  const { dispatch } = usePlaces('Places.Standards');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = isTried && isBlank(reason);
  const { who } = view;
  return (
    <details {...node('take-off')}>
      <summary {...node('take-off-summary')} aria-label={say('views.takeOffOf', { who })}>
        {say('views.takeOff')}
      </summary>
      <label {...node('told-on-label')} htmlFor={id}>
        {say('views.why')}
      </label>
      <p {...node('look-note')} id={`${id}-hint`}>
        {say('views.whyHint')}
      </p>
      {isMissing && (
        <p {...node('refused')} id={`${id}-missing`}>
          {say('views.noReason')}
        </p>
      )}
      <textarea
        {...node('take-off-reason', { invalid: isMissing }, 'text')}
        id={id}
        ref={field}
        rows={2}
        value={reason}
        aria-describedby={isMissing ? `${id}-hint ${id}-missing` : `${id}-hint`}
        onChange={({ target }) => setReason(target.value)}
      />
      <button
        {...node('go', undefined, 'button')}
        type="button"
        onClick={({ currentTarget }) => {
          setTried(true);
          if (isBlank(reason)) return field.current?.focus();
          const around = currentTarget.closest('details[data-part="judgement"]');
          if (!dispatch({ type: 'view.takeOff', standardId, id: view.id, reason }).ok) return;
          around?.querySelector<HTMLElement>('summary')?.focus();
        }}
      >
        {say('views.takeOffGo')}
      </button>
    </details>
  );
}
