'use client';

import type { ReactElement } from 'react';
import { useFocusRescue } from '../../shared/use-focus-rescue.js';
import { node, useFiles } from '../files-context.js';
import { Offer } from './Offer.js';
import { statusLine } from './status-line.js';

/** Why a save failed, and what to do. When it disappears, focus moves to the button that saves. */
export function Failure(): ReactElement {
  const tools = useFiles('Files.Status');
  const { save } = tools.file;
  const rescue = useFocusRescue(() => tools.focusPart('save-in-browser'));
  const [failed] = save.status === 'failed' ? save.issues : [];
  const issue = failed && tools.inWords(failed);
  return (
    <div {...node('failure')} ref={rescue}>
      <div {...node('failure-text')} role="alert">
        <p {...node('status-line')}>{statusLine(tools)}</p>
        {issue?.safe && (
          <p {...node('failure-safe')} lang={tools.issueLang}>
            {issue.safe}
          </p>
        )}
      </div>
      <div {...node('offers')}>
        {(issue?.offers ?? ['download']).map((offer) => (
          <Offer key={offer} offer={offer} />
        ))}
      </div>
    </div>
  );
}
