'use client';

import { type ReactElement, useMemo } from 'react';
import { Field } from '../../fields/Field.js';
import { useField } from '../../fields/use-field.js';
import { useSaid } from '../../fields/use-said.js';
import { Fold } from './Fold.js';
import { Said } from './Said.js';

interface FieldRowProps {
  readonly name: string;
  readonly short?: boolean;
}

/** What a field says, in one row with its name; the field itself is folded below. */
export function FieldRow({ name, short }: FieldRowProps): ReactElement {
  const field = useField('Fields.Field', name);
  const said = useSaid(field);
  return useMemo(
    () => (
      <Fold shown={<Said label={field.label} text={said} />}>
        <Field name={name} short={short} />
      </Fold>
    ),
    [field.label, said, name, short],
  );
}
