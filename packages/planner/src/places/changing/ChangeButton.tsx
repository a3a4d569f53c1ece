'use client';

import { type ReactElement, useRef, useState } from 'react';
import { Writing } from '../../shared/Writing.js';
import { node } from '../places-context.js';
import { ChangeDialog, type ChangeQuestion } from './ChangeDialog.js';
import { keepFocus } from './keep-focus.js';

interface ChangeButtonProps extends ChangeQuestion {
  readonly label: string;
  /** Its name for those who do not see where it stands. */
  readonly name?: string | undefined;
}

/** A button for what people were told: it asks before anything changes. */
export function ChangeButton({ label, name, ...question }: ChangeButtonProps): ReactElement {
  const [isAsked, ask] = useState(false);
  const back = useRef<() => void>(undefined);
  return (
    <>
      <Writing>
        <button
          {...node('change', undefined, 'link-button')}
          type="button"
          aria-label={name}
          onClick={({ currentTarget }) => {
            back.current = keepFocus(currentTarget);
            ask(true);
          }}
        >
          {label}
        </button>
      </Writing>
      {isAsked && (
        <ChangeDialog {...question} onClose={() => ask(false)} onGone={() => back.current?.()} />
      )}
    </>
  );
}
