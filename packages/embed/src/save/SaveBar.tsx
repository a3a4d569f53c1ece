import { nodesOf } from '@engagement-kit/react';
import type { MouseEvent, ReactNode } from 'react';
import { language, messages } from '../messages.js';
import type { Keeper } from './keeper.js';

const node = nodesOf('engagement');

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
    <div {...node('root')} lang={language}>
      <div {...node('save')}>
        <button {...node('save-button', {}, 'button')} type="button" onClick={() => keeper.save()}>
          {way === 'ask' ? messages.saveHere : messages.save}
        </button>
        {keeper.stored && (
          <button {...node('delete-button', {}, 'link-button')} type="button" onClick={forget}>
            {messages.deleteSaved}
          </button>
        )}
      </div>
      <p {...node('save-state')} role="status">
        {keeper.report}
      </p>
    </div>
  );
}
