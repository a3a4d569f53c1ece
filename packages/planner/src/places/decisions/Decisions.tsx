'use client';

import type { Decision } from '@engagement-kit/model';
import { type ReactElement, useCallback } from 'react';
import { Field } from '../../fields/Field.js';
import { useValueWords } from '../../fields/use-value-words.js';
import { Items } from '../items/Items.js';
import { Says } from '../items/Says.js';

/** The decisions that the work feeds into: who has the last word, what is open, and what is fixed. */
export default function Decisions(): ReactElement {
  const values = useValueWords();
  const summary = useCallback(
    ({ madeBy, open, fixed }: Decision) => (
      <>
        <Says thing="decision" name="madeBy" value={madeBy && values[madeBy]} />
        <Says thing="decision" name="open" value={open?.join('; ')} />
        <Says thing="decision" name="fixed" value={fixed?.map(({ text }) => text).join('; ')} />
      </>
    ),
    [values],
  );
  return (
    <Items<Decision>
      name="decision"
      blank={{ text: '' }}
      summary={summary}
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
