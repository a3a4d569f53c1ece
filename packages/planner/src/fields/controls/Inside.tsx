'use client';

import type { FilledThing } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import type { Values } from '../fields-context.js';
import { Grouped } from './Around.js';

/** A thing inside a thing: all of its fields, in the order of the model. */
export function Inside({ field, allFields: AllFields }: ControlProps): ReactElement | null {
  const { form, id, readOnly, write, name } = field;
  if (form.kind !== 'thing') return null;
  const thing = form.thing as FilledThing;
  const values = (field.value ?? {}) as Values;
  return (
    <Grouped field={field}>
      <AllFields
        id={id}
        thing={thing}
        values={values}
        readOnly={readOnly}
        onWrite={(changes) => write({ [name]: merged(values, changes) })}
      />
    </Grouped>
  );
}

/** The values with changes made; a field that is taken away goes. Nothing when none is left. */
function merged(values: Values, changes: Values): Values | undefined {
  const all = Object.entries({ ...values, ...changes });
  const left = all.filter(([, value]) => value !== undefined && value !== '');
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
