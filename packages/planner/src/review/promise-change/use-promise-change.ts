'use client';

import { isIsoDate } from '@engagement-kit/model';
import { useId, useState } from 'react';
import type { Refusal, ReviewContextValue } from '../review-context.js';
import type { PromiseChangeCommand } from './changes-promise.js';

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
  /** Why the plan refused the change. */
  readonly issues: Refusal;
  readonly write: (fields: Partial<Fields>) => void;
  /** Hands the change on, if all is there. Gives the id of the field where something is missing. */
  readonly submit: () => string | undefined;
}

/** Gathers why a promise changes, and whether the community was told of it. */
export function usePromiseChange(
  command: PromiseChangeCommand,
  { say, today }: Pick<ReviewContextValue, 'say' | 'today'>,
  onChange: (command: PromiseChangeCommand) => Refusal,
): PromiseChangeDraft {
  const id = useId();
  const [fields, setFields] = useState<Fields>({ reason: '', told: false, on: today ?? '' });
  const [isTried, setTried] = useState(false);
  const [issues, setIssues] = useState<Refusal>();
  const { reason, told, on } = fields;
  const missing = {
    ...(!reason.trim() && { reason: say('noChangeReason') }),
    ...(told && !isIsoDate(on) && { on: say('noToldDay') }),
  };
  return {
    ...fields,
    id,
    missing: isTried ? missing : {},
    issues,
    write: (some) => setFields((before) => ({ ...before, ...some })),
    submit: () => {
      setTried(true);
      if (missing.reason) return `${id}-reason`;
      if (missing.on) return `${id}-on`;
      setIssues(
        onChange({ ...command, reason: reason.trim(), ...(told && { communityToldOn: on }) }),
      );
      return undefined;
    },
  };
}
