'use client';

import type { ReactElement, ReactNode } from 'react';
import { Root } from './Root.js';
import { useField } from './use-field.js';
import { useInsideThing } from './use-inside-thing.js';

interface WithinProps {
  /** The field that holds the thing: `practice`. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Some fields of a thing inside the thing around it, each where the page wants it. */
export function Within({ name, children }: WithinProps): ReactElement | null {
  const inside = useInsideThing(useField('Fields.Root', name));
  return inside && <Root {...inside}>{children}</Root>;
}
