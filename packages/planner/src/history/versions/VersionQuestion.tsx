'use client';

import { type ReactElement, useRef } from 'react';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { useSayIssues } from '../../shared/use-say-issues.js';
import { useHistory, type VersionToAskAbout } from '../history-context.js';

const scope = 'plan-history';

interface VersionQuestionProps extends VersionToAskAbout {
  /** The question has been answered, either way. */
  onClose: () => void;
}

/**
 * Asks before a version is restored or removed. Focus goes back to the button that asked; where that has gone, to the
 * field for a new version’s name.
 */
export function VersionQuestion({
  verb,
  version,
  trigger,
  onClose,
}: VersionQuestionProps): ReactElement {
  const { speaker, headingLevel, dispatch, setStatus } = useHistory('History.Root');
  const { say } = speaker;
  const sayIssues = useSayIssues();
  const isRemoved = useRef(false);
  const values = { name: version.name };

  const answer = () => {
    const result = dispatch({ type: `version.${verb}`, id: version.id });
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
      text={[say(`${verb}Text`)]}
      cancel={say('cancel')}
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
