'use client';

import { isBlank } from '@engagement-kit/model';
import { type PartProps, usePlanReadOnly } from '@engagement-kit/react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { historyPart, node } from '../history-context.js';
import { NameVersionContext } from './name-version-context.js';
import { NameButton, VersionName } from './name-version-controls.js';

/**
 * Gives the current state of the plan a name. Renders a `<div>` with a field and a button. It is not a form, so that it
 * can be inside one.
 */
export const NameVersion = /* @__PURE__ */ historyPart(
  'name-version',
  (_: PartProps<'div'>, { speaker, dispatch, setStatus }) => {
    const { say } = speaker;
    const sayIssues = useSayIssues(speaker.locale);
    const [name, setName] = useState('');
    const [error, setError] = useState<ReactNode>('');
    const field = useRef<HTMLInputElement>(null);
    const id = useId();
    const readOnly = usePlanReadOnly();

    // Once more after rendering: where the message goes in, Preact moves the field, and so takes its focus away.
    useEffect(() => {
      if (error) field.current?.focus();
    }, [error]);

    const save = () => {
      const given = name.trim();
      setStatus('');
      const result = !isBlank(given) ? dispatch({ type: 'version.save', name: given }) : undefined;
      const message = !result ? say('nameMissing') : result.ok ? '' : sayIssues(result.issues);
      setError(message);
      if (message) return field.current?.focus();
      setName('');
      setStatus(say('versionSaved', { name: given }));
    };

    if (readOnly) return null;
    return {
      state: { error: !!error },
      provide: [NameVersionContext, { id, field, name, setName, error, save }],
      content: (
        <>
          <label {...node('version-label')} htmlFor={`${id}-name`}>
            {say('versionName')}
          </label>
          <p {...node('hint')} id={`${id}-hint`}>
            {say('versionsHint')}
          </p>
          {error && (
            <p {...node('error')} id={`${id}-error`}>
              {error}
            </p>
          )}
          <div {...node('version-row')}>
            <VersionName />
            <NameButton />
          </div>
        </>
      ),
    };
  },
);

export namespace NameVersion {
  export interface Props extends PartProps<'div'> {}
}
