'use client';

import { changeLanguage } from '@engagement-kit/model';
import { fillNodes, type PartProps, useMessageSets, useMessages } from '@engagement-kit/react';
import type { ReactElement, ReactNode } from 'react';
import { planHistoryMessages } from '../../history/messages.js';
import { inLanguage, langWithin } from '../../shared/in-language.js';
import type { PlanFileOutcome } from '../control/plan-file-state.js';
import { type FilesTools, filesPart, node } from '../files-context.js';
import { Failure } from './Failure.js';
import { Notices } from './Notices.js';
import { Reading } from './Reading.js';
import { savedTime } from './saved-time.js';
import { savedShort, statusLine } from './status-line.js';
import { stepInWords } from './step-in-words.js';

/**
 * Says where the plan is stored and whether all of it is, and what the last action came to. A failure interrupts,
 * stays until a save has succeeded, and offers ways on.
 */
export const Status = /* @__PURE__ */ filesPart('status', (_: PartProps<'div'>, tools) => {
  const { save, outcome, reading, turn, isUnsaved } = tools.file;
  const outcomeInWords = useOutcomeInWords(tools);
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
          {outcome && !reading && <span key={turn}>{outcomeInWords(outcome)}</span>}
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
  const short = savedShort(tools);
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
function useOutcomeInWords(tools: FilesTools) {
  const { say, sayHere, locale } = tools;
  const history = useMessages(planHistoryMessages);
  const sets = useMessageSets();
  return ({ name, title = '', file = '', at = '', step }: PlanFileOutcome): ReactNode =>
    fillNodes(name === 'removedOpen' ? sayHere(name) : say(name), {
      title,
      file,
      time: at && savedTime(tools, at, tools.file.now || at),
      step:
        step &&
        inLanguage(
          stepInWords(step, history, langWithin(changeLanguage(sets), history.locale), sets),
          langWithin(history.locale, locale),
        ),
    });
}
