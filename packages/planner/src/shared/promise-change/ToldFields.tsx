'use client';

import { nodesOf, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { promiseChangeMessages } from './messages.js';
import type { PromiseChangeDraft } from './use-promise-change.js';

interface ToldFieldsProps {
  /** `data-scope` of the component that asks. */
  scope: string;
  draft: PromiseChangeDraft;
  /** Its language, where that is not the one around it. */
  lang: string | undefined;
}

/** Was the community told of the change, and when? */
export function ToldFields({ scope, draft, lang }: ToldFieldsProps): ReactElement {
  const { say } = useMessages(promiseChangeMessages);
  const node = nodesOf(scope);
  const { id, told, missing, write } = draft;
  const choice = (isTold: boolean, text: string) => (
    <label {...node('told-choice')}>
      <input
        {...node('told-radio', {}, 'radio')}
        type="radio"
        form={`${id}-none`}
        name={`${id}-told`}
        checked={told === isTold}
        onChange={() => write({ told: isTold })}
      />
      {text}
    </label>
  );
  return (
    <fieldset {...node('told')} lang={lang}>
      <legend {...node('told-label')}>{say('wereTold')}</legend>
      {choice(false, say('notTold'))}
      {choice(true, say('told'))}
      {told && (
        <>
          <label {...node('told-on-label')} htmlFor={`${id}-on`}>
            {say('toldOn')}
          </label>
          <input
            {...node('told-on', { invalid: !!missing.on }, 'text')}
            id={`${id}-on`}
            type="date"
            form={`${id}-none`}
            required
            aria-invalid={missing.on ? true : undefined}
            aria-describedby={missing.on ? `${id}-on-missing` : undefined}
            value={draft.on}
            onChange={({ currentTarget }) => write({ on: currentTarget.value })}
          />
          {missing.on && (
            <p {...node('missing')} id={`${id}-on-missing`}>
              {missing.on}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
