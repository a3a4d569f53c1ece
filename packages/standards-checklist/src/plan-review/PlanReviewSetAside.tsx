'use client';

import { findById, Part, type PartProps } from '@engagement-kit/react';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { findingHeading, useFinding } from './contexts.js';
import { definePart } from './define-part.js';
import { scope } from './scope.js';

/** Props of `PlanReviewSetAside`. */
export interface PlanReviewSetAsideProps extends PartProps<'div'> {}

/** Sets a finding aside with a reason: a button, then a field in its place. Absent where nothing can be set aside. */
export const PlanReviewSetAside = /* @__PURE__ */ definePart<
  PlanReviewSetAsideProps,
  HTMLDivElement
>('SetAside', function useSetAside(review, _, part) {
  const { messages, dismiss } = review;
  const finding = useFinding(part);
  const id = useId();
  const [open, setOpen] = useState<boolean>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const node = useRef<HTMLElement | null>(null);
  const [button, field, hint] = [`${id}-button`, `${id}-field`, `${id}-hint`];

  // Opened or closed by hand, what had focus is gone: it goes to what came in its place.
  useEffect(() => {
    if (open === undefined || !node.current) return;
    findById(node.current, open ? field : button)?.focus();
  }, [open, field, button]);

  if (!dismiss) return null;
  const heading = findingHeading(review, finding.id);
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    node.current = currentTarget.closest<HTMLElement>('[data-part="set-aside"]');
    setMissing('');
    setOpen(!open);
  };
  const submit = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    const issues = reason.trim()
      ? dismiss(finding, reason.trim())
      : [{ message: messages.noReason }];
    if (!issues) return;
    setMissing(issues.map(({ message }) => message).join(' '));
    findById(currentTarget, field)?.focus();
  };

  if (!open) {
    return {
      children: (
        <Part
          as="button"
          scope={scope}
          part="set-aside-button"
          control="link-button"
          id={button}
          type="button"
          aria-describedby={heading}
          onClick={toggle}
        >
          {messages.setAside}
        </Part>
      ),
    };
  }
  return {
    role: 'group',
    'aria-label': messages.setAside,
    'aria-describedby': heading,
    state: { open: true },
    children: (
      <>
        <Part as="label" scope={scope} part="reason-label" htmlFor={field}>
          {messages.why}
        </Part>
        {missing && (
          <Part as="p" scope={scope} part="reason-missing" id={hint}>
            {missing}
          </Part>
        )}
        <Part
          as="textarea"
          scope={scope}
          part="reason-input"
          control="text"
          id={field}
          // In no form: what is noted here is not the host's to post, to check or to reset.
          form={`${id}-none`}
          rows={3}
          aria-required
          aria-invalid={missing ? true : undefined}
          aria-describedby={missing ? hint : undefined}
          value={reason}
          onChange={(event) => setReason((event.target as unknown as HTMLTextAreaElement).value)}
        />
        <Part scope={scope} part="set-aside-actions">
          <Part
            as="button"
            scope={scope}
            part="set-aside-submit"
            control="button"
            type="button"
            onClick={submit}
          >
            {messages.setAsideWithReason}
          </Part>
          <Part
            as="button"
            scope={scope}
            part="set-aside-cancel"
            control="link-button"
            type="button"
            onClick={toggle}
          >
            {messages.cancel}
          </Part>
        </Part>
      </>
    ),
  };
});
