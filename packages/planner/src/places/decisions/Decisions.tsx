'use client';

import { type Decision, planValueWords } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Items } from '../items/Items.js';
import { Says } from '../items/Says.js';

/** The decisions that the work feeds into: who has the last word, what is open, and what is fixed. */
export default function Decisions(): ReactElement {
  return (
    <Items<Decision>
      name="decision"
      blank={{ text: '' }}
      summary={({ madeBy, open, fixed }) => (
        <>
          <Says thing="decision" name="madeBy" value={madeBy && planValueWords[madeBy]} />
          <Says thing="decision" name="open" value={open?.join('; ')} />
          <Says thing="decision" name="fixed" value={fixed?.map(({ text }) => text).join('; ')} />
        </>
      )}
      fields={() => (
        <>
          <Field name="text" />
          <Field name="madeBy" />
          <Field name="alreadyMade" />
          <Field name="open" />
          <Field name="fixed" />
        </>
      )}
    />
  );
}
