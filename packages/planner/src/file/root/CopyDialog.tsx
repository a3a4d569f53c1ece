'use client';

import { changeLanguage, type PlanState } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan } from '@engagement-kit/react';
import { type ReactElement, useMemo, useRef } from 'react';
import { ChangeList } from '../../history/changes/ChangeList.js';
import { HistoryWordsContext } from '../../history/history-context.js';
import { planHistoryMessages } from '../../history/messages.js';
import { langWithin } from '../../shared/in-language.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { useClock } from '../../shared/use-clock.js';
import { copyChanges } from '../control/merge-copy.js';
import type { PlanFileCopy } from '../control/plan-file-state.js';
import { node, useFiles } from '../files-context.js';
import { Clashes } from './Clashes.js';

const scope = 'plan-file';
const wholeState = (state: PlanState): PlanState => state;

/** What a colleague’s copy brings in, while somebody looks at it. */
export default function CopyDialog({ copy }: { readonly copy: PlanFileCopy }): ReactElement {
  const { file, headingLevel, say, locale } = useFiles('Files.Root');
  const { plan, guidance } = usePlan(wholeState);
  const sets = useMessageSets();
  const speaker = useMessages(planHistoryMessages);
  const clock = useClock(speaker);
  const words = useMemo(
    () => ({ speaker, clock, sets, modelLang: langWithin(changeLanguage(sets), speaker.locale) }),
    [speaker, clock, sets],
  );
  const { changes, clashes } = useMemo(
    () => copyChanges(plan, copy, guidance, sets),
    [plan, copy, guidance, sets],
  );
  const first = useRef<HTMLElement>(null);
  return (
    <QuestionDialog
      scope={scope}
      headingLevel={Math.min(6, headingLevel + 1) as typeof headingLevel}
      title={say('copyTitle', { file: copy.file })}
      text={[`${say('copyText')} ${say('copyUndo')}`, ...(copy.past ? [] : [say('copyNoPast')])]}
      cancel={say('copyLeave')}
      first={first}
      onCancel={file.actions.leaveOut}
      onGone={(_, before) => before?.focus()}
      fields={
        <section
          {...node('copy')}
          ref={first}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is read from its beginning
          tabIndex={0}
          aria-label={say('copyChanges')}
        >
          <HistoryWordsContext.Provider value={words}>
            {clashes.length > 0 && <Clashes copy={copy} clashes={clashes} />}
            <p {...node('copy-heading')}>{say('copyChanges')}</p>
            <div lang={langWithin(speaker.locale, locale)}>
              <ChangeList changes={changes} />
            </div>
          </HistoryWordsContext.Provider>
        </section>
      }
    >
      <DialogWay scope={scope} primary onClick={file.actions.bringIn}>
        {say('copyGo')}
      </DialogWay>
    </QuestionDialog>
  );
}
