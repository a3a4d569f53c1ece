'use client';

import type { ReactElement } from 'react';
import type { HolderProps } from '../control-props.js';
import { useInsideThing } from '../use-inside-thing.js';
import { Grouped } from './Around.js';

/** A thing inside a thing: all of its fields, in the order of the model. */
export function Inside({ field, allFields: AllFields }: HolderProps): ReactElement | null {
  const inside = useInsideThing(field);
  return (
    inside && (
      <Grouped field={field}>
        <AllFields {...inside} />
      </Grouped>
    )
  );
}
