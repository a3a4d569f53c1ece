'use client';

import type { Risk } from '@engagement-kit/model';
import { type ReactElement, useCallback } from 'react';
import { Field } from '../../fields/Field.js';
import { useValueWords } from '../../fields/use-value-words.js';
import { Items } from '../items/Items.js';
import { Says } from '../items/Says.js';
import { usePlaces } from '../places-context.js';

/** What could go wrong, and what is done about it. */
export default function Risks(): ReactElement {
  const values = useValueWords();
  const { speaker } = usePlaces('Places.Risks');
  const summary = useCallback(
    ({ state = 'open', kind, mitigation, owner, dueOn }: Risk) => (
      <>
        <Says thing="risk" name="state" value={values[state]} />
        <Says thing="risk" name="kind" value={kind && values[kind]} />
        <Says thing="risk" name="mitigation" value={mitigation} />
        <Says thing="risk" name="owner" value={owner} />
        <Says thing="risk" name="dueOn" value={dueOn && speaker.date(dueOn)} />
      </>
    ),
    [values, speaker],
  );
  return (
    <Items<Risk>
      name="risk"
      blank={{ text: '' }}
      summary={summary}
      fields={() => (
        <>
          <Field name="text" />
          <Field name="kind" />
          <Field name="mitigation" />
          <Field name="owner" short />
          <Field name="dueOn" />
          <Field name="state" />
        </>
      )}
    />
  );
}
