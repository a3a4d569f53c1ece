'use client';

import type { ReactElement, ReactNode } from 'react';
import { node } from '../fields-context.js';
import type { FieldState } from '../use-field.js';

interface AroundProps {
  readonly field: FieldState;
  readonly children: ReactNode;
}

/** A label, a hint and a problem above one control. */
export function Labelled({ field, children }: AroundProps): ReactElement {
  return (
    <>
      <label {...node('label')} lang={field.labelLang} htmlFor={field.id}>
        {field.label}
      </label>
      <About field={field} />
      {children}
    </>
  );
}

/** The same above several controls. The group has the id, so that a link finds it. */
export function Grouped({ field, children }: AroundProps): ReactElement {
  return (
    <fieldset {...node('group')} id={field.id} tabIndex={-1} aria-describedby={field.describedBy}>
      <legend {...node('label')} lang={field.labelLang}>
        {field.label}
      </legend>
      <About field={field} />
      {children}
    </fieldset>
  );
}

function About({ field: { id, hint, problem } }: { readonly field: FieldState }) {
  return (
    <>
      {hint && (
        <p {...node('hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p {...node('problem')} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
}
