'use client';

import { type FilledThing, type ItemName, itemLists } from '@engagement-kit/model';
import { type ReactElement, type ReactNode, useId, useMemo, useRef } from 'react';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { usePlaces } from '../places-context.js';
import { useFieldFocus } from '../use-field-focus.js';
import type { AnyItem } from './any-item.js';
import { useItemWrite } from './use-item-write.js';

interface ItemFieldsProps {
  readonly name: ItemName;
  readonly item: AnyItem;
  /** The focus begins in the first field, where the address names none. */
  readonly begins: boolean;
  readonly children: ReactNode;
}

/** The fields of an item, written into the plan while somebody types. */
export function ItemFields({ name, item, begins, children }: ItemFieldsProps): ReactElement {
  const { address } = usePlaces('Places.Items');
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = useMemo(() => [itemLists[name], item.id], [name, item.id]);
  useFieldFocus(own, id, address.field, begins ? 'first' : 'stay');
  return (
    <Root
      id={id}
      ref={own}
      thing={name as FilledThing}
      values={item as unknown as Values}
      onWrite={useItemWrite(name, item.id)}
      at={at}
    >
      {children}
    </Root>
  );
}
