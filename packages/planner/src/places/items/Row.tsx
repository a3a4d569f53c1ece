'use client';

import { usePlanReadOnly } from '@engagement-kit/react';
import { memo, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import type { AnyItem } from './any-item.js';
import { Handle } from './Handle.js';
import type { RowOrder } from './use-row-order.js';

interface RowProps<Item extends AnyItem> {
  readonly item: Item;
  readonly title: string;
  /** Its place among the rows, from 0. */
  readonly index: number;
  /** Takes the row to another place, where the list has no order of its own. */
  readonly order?: RowOrder | undefined;
  /** What it is to a row that is being dragged. */
  readonly drag: 'dragged' | 'before' | 'after' | undefined;
  /** What the row says while it is closed. */
  readonly summary: (item: Item) => ReactNode;
  /** What stands in its place while it is open. */
  readonly editor?: ReactElement | undefined;
}

/** One item: a few words with a way to edit it, or its fields while it is open. */
function PlainRow<Item extends AnyItem>(props: RowProps<Item>): ReactElement {
  const { item, title, index, order, drag, summary, editor } = props;
  const { place, address, speaker } = usePlaces('Places.Items');
  const isOpen = !!editor;
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
    <li {...node('item', { open: isOpen, ...(drag && { [drag]: true }) })} data-item={item.id}>
      <div {...node('item-head')}>
        <p {...node('item-title')}>
          <bdi>{title}</bdi>
        </p>
        {!isOpen && (
          <Link ref={edit} to={here} aria-label={speaker.say(`${way}Item`, { title })}>
            {speaker.say(way)}
          </Link>
        )}
        {!isOpen && order && (
          <Handle
            title={title}
            handlers={order.handlers(index)}
            onStep={(by) => order.step(index, by)}
          />
        )}
      </div>
      {editor ?? <div {...node('item-summary')}>{summary(item)}</div>}
    </li>
  );
}

/** There may be a hundred beside the one in which somebody types. */
export const Row = /* @__PURE__ */ memo(PlainRow) as typeof PlainRow;
