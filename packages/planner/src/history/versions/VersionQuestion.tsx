'use client';

import {
  applyCommand,
  changesPromises,
  type Guidance,
  type Plan,
  type PlanCommand,
} from '@engagement-kit/model';
import { systemContext, useMessages } from '@engagement-kit/react';
import { type ReactElement, useRef, useState } from 'react';
import { inLanguage, langWithin } from '../../shared/in-language.js';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { ReasonFields } from '../../shared/promise-change/ReasonFields.js';
import { usePromiseChange } from '../../shared/promise-change/use-promise-change.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { useHistory, type VersionToAskAbout } from '../history-context.js';

const scope = 'plan-history';

interface VersionQuestionProps extends VersionToAskAbout {
  /** The question has been answered, either way. */
  onClose: () => void;
}

/**
 * Asks before a version is restored or removed. Where that changes what people were promised, it also asks why, and
 * whether the community was told; nothing has changed until it is answered. Focus goes back to the button that asked; where that has gone, to the
 * field for a new version’s name.
 */
export function VersionQuestion({
  verb,
  version,
  trigger,
  onClose,
}: VersionQuestionProps): ReactElement {
  const { speaker, headingLevel, dispatch, setStatus, plan, guidance } = useHistory('History.Root');
  const { say, locale } = speaker;
  const sayIssues = useSayIssues(locale);
  const isRemoved = useRef(false);
  const values = { name: version.name };

  const command = { type: `version.${verb}`, id: version.id } as const;
  // The plan may change in another tab while the question is open: then it asks for more.
  const asksWhy = verb === 'restore' && changesPromise(plan, command, guidance);
  const change = useMessages(promiseChangeMessages);
  const changeLang = langWithin(change.locale, locale);
  const [today] = useState(() => systemContext().today());
  const draft = usePromiseChange(today);
  const why = useRef<HTMLTextAreaElement>(null);

  const answer = (button: HTMLElement) => {
    const given = asksWhy ? draft.submit() : {};
    if (typeof given === 'string') {
      button.closest('dialog')?.querySelector<HTMLElement>(`[id="${given}"]`)?.focus();
      return;
    }
    const result = dispatch({ ...command, ...given });
    isRemoved.current = verb === 'remove';
    onClose();
    if (!result.ok) return setStatus(sayIssues(result.issues));
    const isSame = result.value.events.length === 0;
    setStatus(say(verb === 'remove' ? 'removed' : isSame ? 'restoredSame' : 'restored', values));
  };

  return (
    <QuestionDialog
      scope={scope}
      headingLevel={headingLevel}
      title={say(`${verb}Title`, values)}
      text={[
        say(`${verb}Text`),
        ...(asksWhy ? [inLanguage(change.say('restoreIsPublic'), changeLang)] : []),
      ]}
      cancel={say('cancel')}
      fields={asksWhy && <ReasonFields scope={scope} draft={draft} first={why} around={locale} />}
      first={why}
      onCancel={onClose}
      // Not to where it was: in some browsers a click gives no focus to the button that asked.
      onGone={(dialog) => {
        const field = dialog.parentElement?.querySelector<HTMLElement>(
          '[data-part="version-name"]',
        );
        (isRemoved.current || !trigger.isConnected ? field : trigger)?.focus();
      }}
    >
      <DialogWay scope={scope} primary onClick={answer}>
        {say(verb)}
      </DialogWay>
    </QuestionDialog>
  );
}

/** Would the command change what people were promised? */
function changesPromise(plan: Plan, command: PlanCommand, guidance: Guidance): boolean {
  const tried = applyCommand(plan, command, { ...systemContext(), guidance });
  return tried.ok && changesPromises(plan, tried.value.plan);
}
