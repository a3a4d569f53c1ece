'use client';

import { capital, type FieldForm, fieldForms, type Issue } from '@engagement-kit/model';
import { type ReactNode, useMemo, useState } from 'react';
import { type FieldsContextValue, useFields } from './fields-context.js';
import type { Hints } from './messages.js';

/** One field: what it says, how it is filled in, and what goes wrong. */
export interface FieldState extends Omit<FieldsContextValue, 'values'> {
  readonly name: string;
  readonly form: FieldForm;
  readonly label: string;
  readonly hint: string | undefined;
  /** Id of the control; the hint and the problem have ids made from it. */
  readonly id: string;
  readonly value: unknown;
  /** Writes the field. What cannot be taken stays in the control, with the reason beside it. */
  readonly put: (value: unknown) => void;
  /** Why what is in the control was not taken. */
  readonly problem: ReactNode;
  /** Ids of what describes the control. */
  readonly describedBy: string | undefined;
}

/** Reads and writes one field of the thing around it. The same object until the field says something else. */
export function useField(part: string, name: string): FieldState {
  const fields = useFields(part);
  const { thing, write, idOf, readOnly, at, words, labelLang, speaker, sayIssues } = fields;
  const form = fieldForms[thing][name];
  if (!form) throw new Error(`<${part} name="${name}">: a ${thing} has no such field.`);
  const saved = fields.values[name];
  // What was refused holds as long as the value that it was to replace.
  const [refused, setRefused] = useState<Refused>();
  const own = refused?.over === saved ? refused : undefined;
  return useMemo(() => {
    const id = idOf(name);
    const { [thing]: hints }: Hints = speaker.messages.hints;
    const hint = hints?.[name as keyof typeof hints] as string | undefined;
    const problem = own ? sayIssues(own.issues) : '';
    return {
      thing,
      write,
      idOf,
      readOnly,
      at,
      words,
      labelLang,
      speaker,
      sayIssues,
      name,
      form,
      label: capital(String(words[thing][name as never])),
      hint,
      id,
      value: own ? own.value : saved,
      put: (value) => {
        const issues = write({ [name]: value });
        setRefused(issues.length > 0 ? { over: saved, value, issues } : undefined);
      },
      problem,
      describedBy:
        [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
    };
  }, [
    thing,
    write,
    idOf,
    readOnly,
    at,
    words,
    labelLang,
    speaker,
    sayIssues,
    name,
    form,
    saved,
    own,
  ]);
}

interface Refused {
  readonly over: unknown;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}
