import { Part } from '@engagement-kit/react';
import type { MouseEvent, ReactNode } from 'react';
import { language, messages } from '../messages.js';
import type { Keeper } from './keeper.js';

const scope = 'engagement';

/** The buttons that keep and delete what was answered, and one line on what happened. */
export function SaveBar({ keeper }: { keeper: Keeper<unknown> }): ReactNode {
  const { way } = keeper;
  if (!way) return null;
  const forget = ({ currentTarget }: MouseEvent) => {
    // This button is about to go: focus goes to the one beside it.
    (currentTarget.previousElementSibling as HTMLElement).focus();
    keeper.delete();
  };
  return (
    <Part scope={scope} part="root" lang={language}>
      <Part scope={scope} part="save">
        <Part
          as="button"
          scope={scope}
          part="save-button"
          control="button"
          type="button"
          onClick={() => keeper.save()}
        >
          {way === 'ask' ? messages.saveHere : messages.save}
        </Part>
        {keeper.stored && (
          <Part
            as="button"
            scope={scope}
            part="delete-button"
            control="link-button"
            type="button"
            onClick={forget}
          >
            {messages.deleteSaved}
          </Part>
        )}
      </Part>
      <Part as="p" scope={scope} part="save-state" role="status">
        {keeper.report}
      </Part>
    </Part>
  );
}
