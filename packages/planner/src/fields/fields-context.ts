'use client';

import type { FilledThing, Issue, Speaker } from '@engagement-kit/model';
import { createPartContext, nodesOf, partsOf, usePartContext } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import type { FieldWords, PlanFieldsMessages } from './messages.js';

/** The values of a thing by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/** What fields share with what they are the fields of. */
export interface FieldsContextValue {
  readonly thing: FilledThing;
  readonly values: Values;
  /** Writes fields, where `undefined` takes one away. Issues say why nothing was written. */
  readonly write: (changes: Values) => readonly Issue[];
  /** The id of a field’s control, which follows its path in the thing: findings lead there. */
  readonly idOf: (name: string) => string;
  readonly readOnly: boolean;
  /** Where in the plan the thing stands. Its fields may then be put off. */
  readonly at: readonly string[] | undefined;
  /** The names of fields. */
  readonly words: FieldWords;
  /** Their language, where it is not that of the other words. */
  readonly labelLang: string | undefined;
  readonly speaker: Speaker<PlanFieldsMessages>;
  /** What issues say, in the language around. */
  readonly sayIssues: (issues: readonly Issue[]) => ReactNode;
}

/** Shared by the root with its fields. */
export const FieldsContext = /* @__PURE__ */ createPartContext<FieldsContextValue>('Fields.Root');

/** What the root shares, for a piece inside `part`. */
export const useFields = (part: string): FieldsContextValue => usePartContext(FieldsContext, part);

/** Makes a part that belongs inside the root. */
export const fieldsPart = /* @__PURE__ */ partsOf('plan-form', 'Fields', useFields);

/** Names nodes that are not parts. */
export const node = /* @__PURE__ */ nodesOf('plan-form');
