'use client';

import { type FilledThing, fieldForms } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import type { HolderProps } from '../control-props.js';
import type { Values } from '../fields-context.js';
import { Entries } from './Entries.js';

/** Several things with fields of their own: fixed points, pieces of evidence, views. */
export function Things({ field, allFields: AllFields }: HolderProps): ReactElement | null {
  const { form, id, readOnly, write, name } = field;
  if (form.kind !== 'things') return null;
  const thing = form.thing as FilledThing;
  const [first = ''] = Object.keys(fieldForms[thing]);
  const entries = Array.isArray(field.value) ? (field.value as readonly Values[]) : [];
  return (
    <Entries field={field} entries={entries} blank={{ [first]: '' }}>
      {(values, index) => (
        <AllFields
          id={`${id}.${index}`}
          thing={thing}
          short={first}
          values={values}
          readOnly={readOnly}
          onWrite={(changes) =>
            write({
              [name]: entries.map((each, at) =>
                at === index ? { [first]: '', ...each, ...changes } : each,
              ),
            })
          }
        />
      )}
    </Entries>
  );
}
