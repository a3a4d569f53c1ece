'use client';

import type { Issue } from '@engagement-kit/model';
import { headingTag, usePlanReadOnly } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Drafted } from '../../fields/Drafted.js';
import { useFields, type Values } from '../../fields/fields-context.js';
import { node, usePlaces } from '../places-context.js';
import { keepFocus } from './keep-focus.js';

interface StepProps {
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  /** Words of the button that does it. */
  readonly go: string;
  /** What its fields say at first. */
  readonly start: Values;
  /** Takes the step with what the fields say. Gives back why not, or nothing. */
  readonly onGo: (values: Values) => readonly Issue[];
  /** Its fields. */
  readonly children: ReactNode;
}

/** A step that is taken once: its fields count when it is taken, not while somebody types. */
export function Step({ title, text, go, start, onGo, children }: StepProps): ReactElement | null {
  const { headingLevel } = usePlaces('Places.Items');
  const { sayIssues } = useFields('Fields.Field');
  const [values, setValues] = useState(start);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const readOnly = usePlanReadOnly();
  const Heading = headingTag(headingLevel, 1);
  if (readOnly) return null;
  return (
    <section {...node('step')} aria-label={title}>
      <Heading {...node('section-heading')}>{title}</Heading>
      <p {...node('step-text')}>{text}</p>
      <Drafted
        values={values}
        onWrite={(changes) => setValues((before) => ({ ...before, ...changes }))}
      >
        {children}
      </Drafted>
      {issues.length > 0 && (
        <p {...node('refused')} role="alert">
          {sayIssues(issues)}
        </p>
      )}
      <button
        {...node('go', { primary: true }, 'button')}
        type="button"
        onClick={({ currentTarget }) => {
          const done = keepFocus(currentTarget);
          setIssues(onGo(values));
          done();
        }}
      >
        {go}
      </button>
    </section>
  );
}
