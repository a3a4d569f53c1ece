'use client';

import { Environment, headingTag } from '@engagement-kit/react';
import { type ReactElement, useId } from 'react';
import { PlanExports } from '../../exports/PlanExports.js';
import { useModalDialog } from '../../shared/use-modal-dialog.js';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';

/** What the plan can become for others, by what somebody wants to do. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { speaker, headingLevel } = usePlaces('Places.Share');
  const { dialog, back } = useModalDialog({
    onCancel: onClose,
    onGone: (_, before) => before?.focus(),
  });
  const id = useId();
  const Title = headingTag(headingLevel, 1);
  return (
    <dialog {...node('dialog')} lang={speaker.locale} aria-labelledby={id} {...dialog}>
      <div {...node('share-head')}>
        <Title {...node('dialog-title')} id={id}>
          {speaker.say('shareTitle')}
        </Title>
        <button {...node('dialog-cancel', {}, 'button')} type="button" ref={back} onClick={onClose}>
          {speaker.say('close')}
        </button>
      </div>
      <Environment headingLevel={below(headingLevel, 2)}>
        <PlanExports />
      </Environment>
    </dialog>
  );
}
