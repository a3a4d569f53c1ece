'use client';

import { findById, type PartProps } from '@engagement-kit/react';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { findingHeading, useFinding } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';

/** Props of `PlanReviewSetAside`. */
export interface PlanReviewSetAsideProps extends PartProps<'div'> {
  /** Id of what says what is set aside; the heading of the finding unless given. */
  'aria-describedby'?: string | undefined;
}

/** Sets a finding aside with a reason: a button, then a field in its place. Absent where nothing can be set aside. */
export const PlanReviewSetAside = /* @__PURE__ */ reviewPart<PlanReviewSetAsideProps>(
  'set-aside',
  function useSetAside({ 'aria-describedby': told, ...props }, review) {
    const { messages, dismiss } = review;
    const finding = useFinding('SetAside');
    const id = useId();
    const [open, setOpen] = useState<boolean>();
    const [reason, setReason] = useState('');
    const [missing, setMissing] = useState<{ text: string }>();
    const node = useRef<HTMLElement | null>(null);
    const [button, field, hint] = [`${id}-button`, `${id}-field`, `${id}-hint`];

    // Opened or closed by hand, what had focus is gone: it goes to what came in its place.
    useEffect(() => {
      if (open === undefined || !node.current) return;
      findById(node.current, open ? field : button)?.focus();
    }, [open, field, button]);

    // Once what is missing is said: telling it may move the field, and then the field loses focus.
    useEffect(() => {
      if (missing && node.current) findById(node.current, field)?.focus();
    }, [missing, field]);

    if (!dismiss) return null;
    const heading = told ?? findingHeading(review, finding.id);
    const toggle = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
      node.current = currentTarget.closest<HTMLElement>('[data-part="set-aside"]');
      setMissing(undefined);
      setOpen(!open);
    };
    const submit = () => {
      const issues = reason.trim()
        ? dismiss(finding, reason.trim())
        : [{ message: messages.noReason }];
      if (!issues) return;
      setMissing({ text: issues.map(({ message }) => message).join(' ') });
    };

    if (!open) {
      return {
        ...props,
        content: (
          <Inner
            as="button"
            part="set-aside-button"
            control="link-button"
            id={button}
            type="button"
            aria-describedby={heading}
            onClick={toggle}
          >
            {messages.setAside}
          </Inner>
        ),
      };
    }
    return {
      role: 'group',
      'aria-label': messages.setAside,
      'aria-describedby': heading,
      state: { open: true },
      ...props,
      content: (
        <>
          <Inner as="label" part="reason-label" htmlFor={field}>
            {messages.why}
          </Inner>
          {missing && (
            <Inner as="p" part="reason-missing" id={hint}>
              {missing.text}
            </Inner>
          )}
          <Inner
            as="textarea"
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
          <Inner part="set-aside-actions">
            <Inner
              as="button"
              part="set-aside-submit"
              control="button"
              type="button"
              onClick={submit}
            >
              {messages.setAsideWithReason}
            </Inner>
            <Inner
              as="button"
              part="set-aside-cancel"
              control="link-button"
              type="button"
              onClick={toggle}
            >
              {messages.cancel}
            </Inner>
          </Inner>
        </>
      ),
    };
  },
);
