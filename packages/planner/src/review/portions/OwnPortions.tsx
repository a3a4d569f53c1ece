'use client';

import { type ComponentProps, type ReactElement, useState } from 'react';
import { Portions } from './Portions.js';
import { portion } from './portion.js';

type OwnPortionsProps<Item> = Omit<ComponentProps<typeof Portions<Item>>, 'shown' | 'onShow'>;

/** A list in portions that nothing leads into. */
export function OwnPortions<Item>(props: OwnPortionsProps<Item>): ReactElement {
  const [shown, show] = useState<number>(portion.first);
  return <Portions {...props} shown={shown} onShow={show} />;
}
