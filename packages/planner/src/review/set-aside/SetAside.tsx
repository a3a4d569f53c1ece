'use client';

import { isBlank } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';
import { ReasonInput } from './ReasonInput.js';
import { ReasonLabel } from './ReasonLabel.js';
import { ReasonMissing } from './ReasonMissing.js';
import { SetAsideButton } from './SetAsideButton.js';
import { SetAsideCancel } from './SetAsideCancel.js';
import { SetAsideSubmit } from './SetAsideSubmit.js';
import { SetAsideContext, type SetAsideContextValue } from './set-aside-context.js';

/**
 * Sets a finding aside with a reason: a button, then a field in its place. Not rendered if nothing can be set aside.
 */
export const SetAside = /* @__PURE__ */ pointPart(
  'set-aside',
  function useSetAside(_: SetAside.Props, { finding, heading, review: { say, locale, dismiss } }) {
    const id = useId();
    const sayIssues = useSayIssues(locale);
    const [open, setOpen] = useState<boolean>();
    const [reason, setReason] = useState('');
    const [missing, setMissing] = useState<{ text: ReactNode }>();
    const [ids, setIds] = useState<{ field?: string | undefined; missing?: string | undefined }>(
      {},
    );
    const button = useRef<HTMLElement>(null);
    const field = useRef<HTMLElement>(null);

    // Focus was on what has just disappeared, so it moves to what replaced it.
    useEffect(() => {
      if (open !== undefined) (open ? field : button).current?.focus();
    }, [open]);

    // Only once the message is on screen: Preact may move the field to make room for it, and then focus is lost.
    useEffect(() => {
      if (missing) field.current?.focus();
    }, [missing]);

    const registerId = useCallback<SetAsideContextValue['registerId']>(
      (part, given) => setIds((before) => ({ ...before, [part]: given })),
      [],
    );

    if (!dismiss || !finding) return null;
    const question: SetAsideContextValue = {
      open: !!open,
      reason,
      missing: missing?.text,
      heading,
      fieldId: ids.field ?? `${id}-field`,
      missingId: ids.missing ?? `${id}-hint`,
      button,
      field,
      toggle: () => {
        setMissing(undefined);
        setOpen(!open);
      },
      write: setReason,
      submit: () => {
        const given = reason.trim();
        if (isBlank(given)) return setMissing({ text: say('noReason') });
        const issues = dismiss(finding, given);
        if (issues) setMissing({ text: sayIssues(issues) });
      },
      registerId,
    };
    return {
      ...(open && { role: 'group', 'aria-label': say('setAside'), 'aria-describedby': heading }),
      state: { open },
      provide: [SetAsideContext, question],
      content: (
        <>
          <SetAsideButton />
          <ReasonLabel />
          <ReasonMissing />
          <ReasonInput />
          {open && (
            <div {...node('set-aside-actions')}>
              <SetAsideSubmit />
              <SetAsideCancel />
            </div>
          )}
        </>
      ),
    };
  },
);

export namespace SetAside {
  export interface Props extends PartProps<'div'> {}
}
