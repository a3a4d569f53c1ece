'use client';

import { changeLanguage } from '@engagement-kit/model';
import { fillNodes, type PartProps, useMessageSets, useMessages } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { planHistoryMessages } from '../../history/messages.js';
import { inLanguage, langWithin } from '../../shared/in-language.js';
import type { PlanFileOutcome } from '../control/plan-file-state.js';
import { type FilesTools, filesPart, node } from '../files-context.js';
import { Failure } from './Failure.js';
import { Notices } from './Notices.js';
import { Reading } from './Reading.js';
import { statusLine } from './status-line.js';
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
        {hasFailed ? <Failure /> : <p {...node('status-line')}>{statusLine(tools)}</p>}
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

/** What an action came to, in words. */
function useOutcomeInWords({ say, sayHere, locale }: FilesTools) {
  const history = useMessages(planHistoryMessages);
  const sets = useMessageSets();
  return ({ name, title = '', file = '', step }: PlanFileOutcome): ReactNode =>
    fillNodes(name === 'removedOpen' ? sayHere(name) : say(name), {
      title,
      file,
      step:
        step &&
        inLanguage(
          stepInWords(step, history, langWithin(changeLanguage(sets), history.locale), sets),
          langWithin(history.locale, locale),
        ),
    });
}
