'use client';

import type { ReactElement } from 'react';
import { lazyPart } from '../../shared/lazy-part.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import type { PlanFileCopy } from '../control/plan-file-state.js';
import { useFiles } from '../files-context.js';

const scope = 'plan-file';

interface CopyProps {
  readonly copy: PlanFileCopy;
}

/** Seldom wanted, and it brings the words of all changes: it comes when somebody chooses a copy. */
const CopyDialog = /* @__PURE__ */ lazyPart<CopyProps>(() => import('./CopyDialog.js'), {
  Failed: NotLoaded,
});

/** A colleague’s copy on its way into the plan, if there is one. */
export function Copy(): ReactElement | null {
  const { copy } = useFiles('Files.Root').file;
  return copy && <CopyDialog copy={copy} />;
}

function NotLoaded({ copy, onAgain }: CopyProps & { readonly onAgain: () => void }): ReactElement {
  const { file, headingLevel, say } = useFiles('Files.Root');
  return (
    <QuestionDialog
      scope={scope}
      headingLevel={Math.min(6, headingLevel + 1) as typeof headingLevel}
      title={say('copyTitle', { file: copy.file })}
      text={[say('copyNotLoaded')]}
      cancel={say('copyLeave')}
      onCancel={file.actions.leaveOut}
      onGone={(_, before) => before?.focus()}
    >
      <DialogWay scope={scope} primary onClick={onAgain}>
        {say('copyAgain')}
      </DialogWay>
    </QuestionDialog>
  );
}
