'use client';

import type { ItemName } from '@engagement-kit/model';
import { usePlanReadOnly } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Editor } from './Editor.js';
import type { ItemButtonsProps } from './ItemButtons.js';

interface RowProps extends ItemButtonsProps {
  readonly name: ItemName;
  readonly fields: ReactNode;
  /** Takes the row to another place, where the list has no order of its own. */
  readonly handle?: ReactNode;
  /** What it is to a row that is being dragged. */
  readonly drag: Readonly<Record<'dragged' | 'before' | 'after', boolean>>;
  /** What the row says while it is closed. */
  readonly children: ReactNode;
}

/** One item: a few words with a way to edit it, or its fields while it is open. */
export function Row({ children, handle, drag, ...row }: RowProps): ReactElement {
  const { place, address, speaker } = usePlaces('Places.Items');
  const { item, title } = row;
  const isOpen = address.item === item.id;
  const way = usePlanReadOnly() ? 'read' : 'edit';
  const edit = useRef<HTMLAnchorElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Done brings the focus back to where the editing began.
    if (wasOpen.current && !isOpen && address.place === place.id && !address.item) {
      edit.current?.focus();
    }
    wasOpen.current = isOpen;
  });
  const here = { place: place.id, item: item.id };
  return (
    <li {...node('item', { open: isOpen, ...drag })} data-item={item.id}>
      <div {...node('item-head')}>
        <p {...node('item-title')}>
          <bdi>{title}</bdi>
        </p>
        {!isOpen && (
          <Link ref={edit} to={here} aria-label={speaker.say(`${way}Item`, { title })}>
            {speaker.say(way)}
          </Link>
        )}
        {!isOpen && handle}
      </div>
      {isOpen ? <Editor {...row} /> : <div {...node('item-summary')}>{children}</div>}
    </li>
  );
}
