'use client';

import { usePlanReadOnly } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import type { AnyItem } from './any-item.js';
import type { ItemActions } from './use-item-actions.js';

export interface ItemButtonsProps {
  readonly item: AnyItem;
  readonly title: string;
  /** Its place in the list, from 1; nothing where the list has an order of its own. */
  readonly position: number | undefined;
  readonly total: number;
  readonly actions: ItemActions;
  /** People were told of it: it cannot be copied or taken away like a note of one’s own. */
  readonly isTold?: boolean | undefined;
}

/** What can be done with an item that is open. */
export function ItemButtons(buttons: ItemButtonsProps): ReactElement {
  const { item, title, position, total, actions, isTold } = buttons;
  const { place, go, speaker } = usePlaces('Places.Items');
  const readOnly = usePlanReadOnly();
  const fixed = isTold || readOnly;
  const move = (to: number) => () => actions.move(item.id, to, { title, total });
  return (
    <div {...node('item-actions')}>
      <button
        {...node('done', undefined, 'button')}
        type="button"
        onClick={() => go({ place: place.id })}
      >
        {speaker.say('done')}
      </button>
      {!fixed && (
        <Action onClick={() => actions.duplicate(item, title)}>{speaker.say('duplicate')}</Action>
      )}
      {position !== undefined && !readOnly && (
        <>
          <Action isOff={position === 1} onClick={move(position - 1)}>
            {speaker.say('moveUp')}
          </Action>
          <Action isOff={position === total} onClick={move(position + 1)}>
            {speaker.say('moveDown')}
          </Action>
        </>
      )}
      {!fixed && (
        <Action onClick={() => actions.remove(item, title)}>{speaker.say('remove')}</Action>
      )}
    </div>
  );
}

interface ActionProps {
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** What is off keeps the focus: an item that was moved to the end of the list may be moved back from there. */
const Action = ({ isOff, onClick, children }: ActionProps): ReactElement => (
  <button
    {...node('item-action', undefined, 'link-button')}
    type="button"
    aria-disabled={isOff || undefined}
    onClick={isOff ? undefined : onClick}
  >
    {children}
  </button>
);
