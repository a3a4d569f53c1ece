'use client';

import type { Choice } from '@engagement-kit/model';
import { headingTag, useMessages } from '@engagement-kit/react';
import { Cancel, Content, Description, Root, Title } from '@radix-ui/react-alert-dialog';
import { type ReactElement, useRef, useState } from 'react';
import { langWithin } from '../../shared/in-language.js';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { ReasonFields } from '../../shared/promise-change/ReasonFields.js';
import { usePromiseChange } from '../../shared/promise-change/use-promise-change.js';
import { Refused } from '../Refused.js';
import { node, type Refusal, type ReviewContextValue } from '../review-context.js';
import type { PromiseChangeCommand } from './changes-promise.js';

export interface PromiseChangeProps {
  /** The choice that changes a promise. */
  choice: Choice;
  command: PromiseChangeCommand;
  review: ReviewContextValue;
  /** Carries the change out, with what was asked. */
  onChange: (command: PromiseChangeCommand) => Refusal;
  /** Leaves the promise as it is. */
  onCancel: () => void;
}

/**
 * Asks why a promise that was made changes, and whether the community was told. Nothing has changed until it is answered.
 * It stands in the review, not at the end of the page, so that it keeps its look and its language.
 */
export function PromiseChange({
  choice,
  command,
  review,
  onChange,
  onCancel,
}: PromiseChangeProps): ReactElement {
  const { headingLevel, today } = review;
  const { say, locale } = useMessages(promiseChangeMessages);
  const kitLang = langWithin(review.kitLang ?? review.locale, locale);
  const draft = usePromiseChange(today);
  const [issues, setIssues] = useState<Refusal>();
  const content = useRef<HTMLDivElement>(null);
  const why = useRef<HTMLTextAreaElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const Heading = headingTag(headingLevel);
  const submit = () => {
    const given = draft.submit();
    if (typeof given !== 'string') return setIssues(onChange({ ...command, ...given }));
    content.current?.querySelector<HTMLElement>(`[id="${given}"]`)?.focus();
  };
  return (
    <Root open onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Content
        {...node('dialog')}
        ref={content}
        lang={langWithin(locale, review.locale)}
        onOpenAutoFocus={(event) => {
          before.current = activeIn(content.current);
          event.preventDefault();
          why.current?.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          // Once the plan has changed, focus is on what the review has to say of it.
          const active = before.current && activeIn(before.current);
          if (!active || active === active.ownerDocument.body) before.current?.focus();
        }}
      >
        <Title asChild>
          <Heading {...node('dialog-title')}>{say('changePromise')}</Heading>
        </Title>
        <Description asChild>
          <p {...node('dialog-text', {}, 'prose')}>
            <strong lang={kitLang}>{choice.text}.</strong> {say('changeIsPublic')}
          </p>
        </Description>
        <ReasonFields scope="plan-review" draft={draft} first={why} around={locale} />
        <Refused issues={issues} around={locale} />
        <div {...node('dialog-actions')}>
          <Cancel asChild>
            <button {...node('dialog-cancel', {}, 'button')} type="button">
              {say('cancelChange')}
            </button>
          </Cancel>
          <button
            {...node('dialog-go', { primary: true }, 'button')}
            type="button"
            onClick={submit}
          >
            {say('change')}
          </button>
        </div>
      </Content>
    </Root>
  );
}

/** What has the focus where this node is. */
const activeIn = (node: HTMLElement | null): HTMLElement | null =>
  (node?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement as HTMLElement | null;
