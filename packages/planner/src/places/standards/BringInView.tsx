'use client';

import { type PlanState, readCommunityView } from '@engagement-kit/model';
import { useMessages, usePlanStore } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { readFile } from '../../file/control/read-file.js';
import { useFileDrop } from '../../file/root/use-file-drop.js';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { node } from '../places-context.js';
import { standardsPlaceMessages } from './messages.js';

/** Takes in the file that a group sent back, chosen or dropped, and says what came of it. */
export function BringInView(): ReactElement {
  const store = usePlanStore();
  const { say, count, locale } = useMessages(standardsPlaceMessages);
  const sayIssues = useSayIssues(locale);
  const [outcome, setOutcome] = useState<ReactNode>();
  const id = useId();

  const take = async (file: File): Promise<void> => {
    const text = await readFile(file, {
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    const view = text.ok ? readCommunityView(text.value) : text;
    if (!view.ok) return setOutcome(sayIssues(view.issues.slice(0, 3)));
    const before: PlanState = store.getState();
    const taken = store.dispatch({ type: 'view.add', view: view.value });
    if (!taken.ok) return setOutcome(sayIssues(taken.issues.slice(0, 3)));
    const { who, answers } = view.value;
    setOutcome(
      store.getState().plan === before.plan
        ? say('views.known', { who })
        : count('views.taken', answers.length, { who }),
    );
  };
  const drop = useFileDrop((file) => void take(file));

  return (
    <div {...node('bring-in', { over: drop.isOver })} {...drop.handlers}>
      <label {...node('bring-in-label', undefined, 'button')} htmlFor={id}>
        {say('views.bringIn')}
        <input
          {...node('bring-in-input')}
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          // The id of a form that does not exist: a host's form neither posts nor resets this.
          form={`${id}-no-form`}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void take(chosen);
            // Emptied, so that choosing the same file again is a change.
            currentTarget.value = '';
          }}
        />
      </label>
      <p {...node('look-note')} id={`${id}-hint`}>
        {say('views.bringInHint')}
      </p>
      <p {...node('bring-in-outcome')} role="status">
        {outcome}
      </p>
    </div>
  );
}
