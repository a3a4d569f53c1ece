'use client';

import { nodesOf, useMessages } from '@engagement-kit/react';
import type { ReactElement, Ref } from 'react';
import { langWithin } from '../in-language.js';
import { promiseChangeMessages } from './messages.js';
import { ToldFields } from './ToldFields.js';
import type { PromiseChangeDraft } from './use-promise-change.js';

interface ReasonFieldsProps {
  /** `data-scope` of the component that asks. */
  scope: string;
  draft: PromiseChangeDraft;
  /** Language of the words around it. */
  around: string;
  /** The field where work begins. */
  first?: Ref<HTMLTextAreaElement>;
}

/** Why does what was promised change, and was the community told? */
export function ReasonFields({ scope, draft, around, first }: ReasonFieldsProps): ReactElement {
  const { say, locale } = useMessages(promiseChangeMessages);
  const lang = langWithin(locale, around);
  const node = nodesOf(scope);
  const { id, reason, missing, write } = draft;
  return (
    <>
      <label {...node('change-reason-label')} lang={lang} htmlFor={`${id}-reason`}>
        {say('whyChange')}
      </label>
      {missing.reason && (
        <p {...node('missing')} lang={lang} id={`${id}-reason-missing`}>
          {missing.reason}
        </p>
      )}
      <textarea
        {...node('change-reason', { invalid: !!missing.reason }, 'text')}
        id={`${id}-reason`}
        ref={first}
        // In no form: what is noted here is not the host's to post, to check or to reset.
        form={`${id}-none`}
        rows={3}
        aria-required
        aria-invalid={missing.reason ? true : undefined}
        aria-describedby={missing.reason ? `${id}-reason-missing` : undefined}
        value={reason}
        onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
      />
      <ToldFields scope={scope} draft={draft} lang={lang} />
    </>
  );
}
