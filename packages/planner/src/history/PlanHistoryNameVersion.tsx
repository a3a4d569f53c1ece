'use client';

import { formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useEffect, useId, useRef, useState } from 'react';
import { historyPart } from './history-context.js';
import { Inner } from './Inner.js';

/** Props of `PlanHistoryNameVersion`: those of its `<div>`. */
export interface PlanHistoryNameVersionProps extends PartProps<'div'> {}

/**
 * Gives the present state of the plan a name. Renders a `<div>` with a field and a button. It is no form, so that
 * it can stand inside one, and its field goes along with none.
 */
export const PlanHistoryNameVersion = /* @__PURE__ */ historyPart(
  'name-version',
  (props: PlanHistoryNameVersionProps, { words, dispatch, setStatus }) => {
    const { messages } = words;
    const [name, setName] = useState('');
    const [error, setError] = useState('');
    const field = useRef<HTMLInputElement>(null);
    const id = useId();

    // Once more after rendering: where the message goes in, Preact moves the field, and so takes its focus away.
    useEffect(() => {
      if (error) field.current?.focus();
    }, [error]);

    const save = () => {
      const given = name.trim();
      setStatus('');
      const result = given ? dispatch({ type: 'version.save', name: given }) : undefined;
      const message = result?.ok
        ? ''
        : (result?.issues.map((issue) => issue.message).join(' ') ?? messages.nameMissing);
      setError(message);
      if (message) return field.current?.focus();
      setName('');
      setStatus(formatMessage(messages.versionSaved, { name: given }));
    };

    return {
      state: { error: !!error },
      content: (
        <>
          <Inner as="label" part="version-label" htmlFor={`${id}-name`}>
            {messages.versionName}
          </Inner>
          <Inner as="p" part="hint" id={`${id}-hint`}>
            {messages.versionsHint}
          </Inner>
          {error && (
            <Inner as="p" part="error" id={`${id}-error`}>
              {error}
            </Inner>
          )}
          <Inner part="version-row">
            <Inner
              as="input"
              type="text"
              part="version-name"
              control="text"
              id={`${id}-name`}
              autoComplete="off"
              aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
              aria-invalid={error ? true : undefined}
              value={name}
              onChange={({ target }) => setName((target as HTMLInputElement).value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                save();
              }}
              ref={field}
            />
            <Inner as="button" type="button" part="name-button" control="button" onClick={save}>
              {messages.nameVersion}
            </Inner>
          </Inner>
        </>
      ),
      ...props,
    };
  },
);
