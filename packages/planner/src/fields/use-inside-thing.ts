'use client';

import type { FilledThing, Issue } from '@engagement-kit/model';
import { useMemo } from 'react';
import type { Values } from './fields-context.js';
import type { FieldState } from './use-field.js';

/** What the fields of a thing inside a thing need: they are written with all that it holds. */
export interface InsideThing {
  readonly id: string;
  readonly thing: FilledThing;
  readonly values: Values;
  readonly readOnly: boolean;
  readonly at: readonly string[] | undefined;
  readonly onWrite: (changes: Values) => readonly Issue[];
}

/** The thing that a field holds, to draw the fields of it. */
export function useInsideThing(field: FieldState): InsideThing | null {
  const { form, id, name, value, readOnly, at: around, write } = field;
  const at = useMemo(() => around && [...around, name], [around, name]);
  return useMemo(() => {
    if (form.kind !== 'thing') return null;
    const values = (value ?? {}) as Values;
    return {
      id,
      thing: form.thing as FilledThing,
      values,
      readOnly,
      at,
      onWrite: (changes) => write({ [name]: merged(values, changes) }),
    };
  }, [form, id, name, value, readOnly, at, write]);
}

/** The values with changes made; a field that is taken away goes. Nothing when none is left. */
function merged(values: Values, changes: Values): Values | undefined {
  const all = Object.entries({ ...values, ...changes });
  const left = all.filter(([, value]) => value !== undefined && value !== '');
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
