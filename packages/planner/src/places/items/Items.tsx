'use client';

import { type ItemName, itemLists } from '@engagement-kit/model';
import { usePlan, usePlanReadOnly } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useMemo, useRef } from 'react';
import { useTitles } from '../../shared/use-titles.js';
import { Writing } from '../../shared/Writing.js';
import { node, usePlaces } from '../places-context.js';
import type { AnyItem } from './any-item.js';
import { Editor } from './Editor.js';
import { Row } from './Row.js';
import type { Drag } from './use-drag-order.js';
import { useItemActions } from './use-item-actions.js';
import { useRowOrder } from './use-row-order.js';

interface ItemsProps<Item extends AnyItem> {
  /** What is listed, as commands name it. */
  readonly name: ItemName;
  /** A new item as it begins. */
  readonly blank: Omit<Item, 'id'>;
  /** The fields of an item, drawn where it is edited. */
  readonly fields: (item: Item) => ReactNode;
  /** What a row says of its item below the title. The same function at each rendering: rows are drawn again for a new one. */
  readonly summary: (item: Item) => ReactNode;
  /** An order of its own, which nobody changes by hand. */
  readonly order?: ((items: readonly Item[]) => readonly Item[]) | undefined;
  /** Were people told of it? Then it is neither copied nor removed like a note of one’s own. */
  readonly isTold?: ((item: Item) => boolean) | undefined;
}

/**
 * A list whose items are edited in place. Which one is open stands in the address, so that findings lead there and Back
 * closes it. Typing writes at once: there is nothing to save and nothing to cancel, since Undo is in reach.
 */
export function Items<Item extends AnyItem>({
  name,
  blank,
  fields,
  summary,
  order,
  isTold,
}: ItemsProps<Item>): ReactElement {
  const { address, speaker } = usePlaces('Places.Items');
  const titles = useTitles(itemLists[name]);
  const inPlan = usePlan(({ plan }) => plan[itemLists[name]]) as unknown as readonly Item[];
  const items = order?.(inPlan) ?? inPlan;
  const named = useMemo(() => new Map(titles.map(({ id, title }) => [id, title])), [titles]);
  const titleOf = ({ id }: Item) => named.get(id) ?? '';
  const add = useRef<HTMLButtonElement>(null);
  const actions = useItemActions(name, add);
  const readOnly = usePlanReadOnly();
  const list = useRef<HTMLUListElement>(null);
  const total = items.length;
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item && to >= 0 && to < total) {
      actions.move(item.id, to + 1, { title: titleOf(item), total });
    }
  };
  const { drag, order: rowOrder } = useRowOrder(list, move);
  const isGone = address.item && !items.some(({ id }) => id === address.item);
  return (
    <div {...node('items')}>
      <Writing>
        <button
          {...node('add', undefined, 'button')}
          type="button"
          ref={add}
          onClick={() => actions.add(blank)}
        >
          {speaker.say(`lists.${name}.add`)}
        </button>
      </Writing>
      {isGone && <p {...node('gone')}>{speaker.say('gone')}</p>}
      {items.length === 0 && <p {...node('empty')}>{speaker.say(`lists.${name}.empty`)}</p>}
      {items.length > 0 && (
        <ul {...node('item-list', { dragging: !!drag })} ref={list}>
          {items.map((item, index) => (
            <Row
              key={item.id}
              item={item}
              title={titleOf(item)}
              index={index}
              order={order || total < 2 || readOnly ? undefined : rowOrder}
              drag={dragOf(drag, index)}
              summary={summary}
              editor={
                address.item === item.id ? (
                  <Editor
                    name={name}
                    item={item}
                    title={titleOf(item)}
                    position={order ? undefined : index + 1}
                    total={total}
                    actions={actions}
                    isTold={isTold?.(item)}
                    fields={fields(item)}
                  />
                ) : undefined
              }
            />
          ))}
        </ul>
      )}
      {actions.question}
    </div>
  );
}

/** What a row is to one that is on its way: that row itself, or the one before or after which it would stand. */
function dragOf(drag: Drag | null, index: number) {
  if (drag?.from === index) return 'dragged';
  if (!drag || drag.to !== index) return undefined;
  return drag.to < drag.from ? 'before' : 'after';
}
