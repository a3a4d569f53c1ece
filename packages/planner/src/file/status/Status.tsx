'use client';

import { fillNodes, type PartProps } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import { lazyPart } from '../../shared/lazy-part.js';
import { useAhead } from '../../shared/use-ahead.js';
import type { PlanFileOutcome } from '../control/plan-file-state.js';
import { type FilesTools, filesPart, node, useFiles } from '../files-context.js';
import { Failure } from './Failure.js';
import { Notices } from './Notices.js';
import { Reading } from './Reading.js';
import type { StepSaidProps } from './StepSaid.js';
import { savedTime } from './saved-time.js';
import { shortLine, statusLine } from './status-line.js';

/** What a step changed needs the words of the whole history: they come after the first screen. */
const StepSaid = /* @__PURE__ */ lazyPart<StepSaidProps>(() => import('./StepSaid.js'), {
  Failed: JustDone,
});
const ahead = [StepSaid];

/**
 * Says where the plan is stored and whether all of it is, and what the last action came to. A failure interrupts,
 * stays until a save has succeeded, and offers ways on.
 */
export const Status = /* @__PURE__ */ filesPart('status', (_: PartProps<'div'>, tools) => {
  const { save, outcome, reading, turn, isUnsaved } = tools.file;
  useAhead(ahead);
  const hasFailed = save.status === 'failed';
  return {
    tabIndex: -1,
    state: { failed: hasFailed, saved: save.status === 'saved', unsaved: isUnsaved },
    content: (
      <>
        {hasFailed ? <Failure /> : <StatusLine tools={tools} />}
        {!hasFailed && <Notices />}
        <p {...node('outcome')} role="status">
          {reading && <span>{tools.say('reading', { file: reading.file })}</span>}
          {/* Another node each time, so that the same words are said again. */}
          {outcome && !reading && <span key={turn}>{inWords(outcome, tools)}</span>}
        </p>
        {reading && <Reading {...reading} />}
      </>
    ),
  };
});

export namespace Status {
  export interface Props extends PartProps<'div'> {}
}

/** Where the plan is saved; in a narrow bar, when. */
function StatusLine({ tools }: { readonly tools: FilesTools }): ReactElement {
  const short = shortLine(tools);
  return (
    <>
      <p {...node('status-line', { shortened: !!short })}>{statusLine(tools)}</p>
      {short && (
        <p {...node('status-short')} aria-hidden="true">
          {short}
        </p>
      )}
    </>
  );
}

/** What an action came to, in words. */
function inWords(
  { name, title = '', file = '', at = '', step }: PlanFileOutcome,
  tools: FilesTools,
): ReactNode {
  if (step) return <StepSaid name={name === 'redone' ? name : 'undone'} step={step} />;
  const { say, sayHere } = tools;
  return fillNodes(name === 'removedOpen' ? sayHere(name) : say(name), {
    title,
    file,
    time: at && savedTime(tools, at, tools.file.now || at),
  });
}

/** That a step was undone or redone, where there are no words for what it changed. */
function JustDone({ name }: StepSaidProps): ReactElement {
  const { say } = useFiles('Files.Status');
  return <>{say(name === 'undone' ? 'justUndone' : 'justRedone')}</>;
}
