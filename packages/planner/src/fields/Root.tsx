'use client';

import { type FilledThing, fieldWords, type Issue } from '@engagement-kit/model';
import {
  type PartProps,
  partsOf,
  useIsomorphicLayoutEffect,
  useMessages,
  usePlanReadOnly,
} from '@engagement-kit/react';
import { useCallback, useId, useMemo, useRef } from 'react';
import { langWithin } from '../shared/in-language.js';
import { useSayIssues } from '../shared/use-say-issues.js';
import { FieldsContext, type FieldsContextValue, type Values } from './fields-context.js';
import { planFieldsMessages } from './messages.js';

const rootPart = /* @__PURE__ */ partsOf('plan-form', 'Fields');

/** Holds the fields of one thing in a plan. What is typed is written at once. Renders a `<div>`. */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  ['thing', 'values', 'onWrite', 'readOnly', 'at'],
  function useFieldsRoot({ id, thing, values, onWrite, readOnly: given, at }: Root.Props) {
    const around = usePlanReadOnly();
    const readOnly = given ?? around;
    const own = useId();
    const base = id ?? own;
    const speaker = useMessages(planFieldsMessages);
    const { messages: words, locale } = useMessages(fieldWords);
    const labelLang = langWithin(locale, speaker.locale);
    const sayIssues = useSayIssues(speaker.locale);
    const idOf = useCallback((name: string) => `${base}.${name}`, [base]);
    // The same function at each key, so that a field is drawn anew only when it says something else.
    const latest = useRef(onWrite);
    useIsomorphicLayoutEffect(() => {
      latest.current = onWrite;
    });
    const write = useCallback((changes: Values) => latest.current(changes), []);
    const value = useMemo(
      (): FieldsContextValue => ({
        thing,
        values,
        write,
        idOf,
        readOnly,
        at,
        words,
        labelLang,
        speaker,
        sayIssues,
      }),
      [thing, values, write, idOf, readOnly, at, words, labelLang, speaker, sayIssues],
    );
    return { id: base, lang: speaker.locale, provide: [FieldsContext, value] };
  },
);

export namespace Root {
  export interface Props extends Omit<PartProps<'div'>, 'onChange'> {
    /** What the fields belong to, `community`. */
    thing: FilledThing;
    /** What it says, by the names of its fields. */
    values: Values;
    /** Writes fields into it; `undefined` takes one away. Gives back why not, or nothing. */
    onWrite: (changes: Values) => readonly Issue[];
    /** Shows the values and lets nothing be written; as the plan around it unless given. */
    readOnly?: boolean | undefined;
    /** Where in the plan the thing stands, `['communities', 'c1']`: its empty fields can then be put off. */
    at?: readonly string[] | undefined;
  }
}
