'use client';

import { type ChangeReason, isBlank, isWholeDay } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { promiseChangeMessages } from './messages.js';

interface Fields {
  readonly reason: string;
  readonly told: boolean;
  /** The day on which the community was told, as far as it is chosen. */
  readonly on: string;
}

/** What somebody has written of a change so far. */
export interface PromiseChangeDraft extends Fields {
  readonly id: string;
  /** What is missing, in words. */
  readonly missing: { readonly reason?: string; readonly on?: string };
  readonly write: (fields: Partial<Fields>) => void;
  /** What was written, if all is there; else the id of the field where something is missing. */
  readonly submit: () => ChangeReason | string;
}

/** Gathers why a promise changes, and whether the community was told of it. */
export function usePromiseChange(today: string | undefined): PromiseChangeDraft {
  const { say } = useMessages(promiseChangeMessages);
  const id = useId();
  const [fields, setFields] = useState<Fields>({ reason: '', told: false, on: today ?? '' });
  const [isTried, setTried] = useState(false);
  const { reason, told, on } = fields;
  const missing = {
    ...(isBlank(reason) && { reason: say('noChangeReason') }),
    ...(told && !isWholeDay(on) && { on: say('noToldDay') }),
  };
  return {
    ...fields,
    id,
    missing: isTried ? missing : {},
    write: (some) => setFields((before) => ({ ...before, ...some })),
    submit: () => {
      setTried(true);
      if (missing.reason) return `${id}-reason`;
      if (missing.on) return `${id}-on`;
      return { reason: reason.trim(), ...(told && { communityToldOn: on }) };
    },
  };
}
