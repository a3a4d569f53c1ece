'use client';

import { type FocusEvent, type SyntheticEvent, useState } from 'react';
import type { QuestionContextValue } from '../contexts.js';
import type { TextName } from '../messages.js';
import {
  type AnswerField,
  describeField,
  type FieldKind,
  fieldChanges,
  fieldText,
  isDate,
  isLink,
} from './fields.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a field holds besides what the answer says there. */
interface FieldState {
  readonly epoch: string;
  /** Text that is no date: it is kept in the field, and does not reach the answer. */
  readonly draft?: string | undefined;
  /** A link was left: until then it may still be growing. A date was left that is not whole. */
  readonly left: boolean;
  /** A date field would show nothing of other text, so such text gets a field of its own kind. */
  readonly type: 'date' | undefined;
}

export interface FieldValue {
  readonly kind: FieldKind;
  readonly label: TextName;
  readonly type: 'date' | undefined;
  readonly text: string;
  /** The message next to the field. What was typed stays. */
  readonly message: TextName | undefined;
  readonly write: (text: string, event: SyntheticEvent) => void;
  /** For a field that has something to say once it is left. */
  readonly leave: ((event: FocusEvent<Control>) => void) | undefined;
}

/** One field of an answer: what it shows, and what becomes of what is typed. */
export function useField(field: AnswerField, question: QuestionContextValue): FieldValue {
  const { answer, epoch, edit } = question;
  const { kind, label, reason } = describeField(field);
  const said = fieldText(answer, field);
  const atFirst: FieldState = {
    epoch,
    left: kind === 'link' && said !== '',
    type: kind === 'date' && isDate(said) ? 'date' : undefined,
  };
  const [kept, keep] = useState(atFirst);
  const state = kept.epoch === epoch ? kept : atFirst;
  const write: FieldValue['write'] = (text, event) =>
    edit(fieldChanges(answer, field, text), reason, event);
  const shared = { kind, label, type: state.type };

  if (kind === 'date') {
    return {
      ...shared,
      text: state.draft ?? said,
      message: state.left || !isDate(said) ? 'notADate' : undefined,
      write: (text, event) => {
        const waits = !isDate(text);
        keep({ ...state, draft: waits ? text : undefined });
        if (!waits) write(text, event);
      },
      leave: ({ target }) =>
        keep({ ...state, left: target.validity.badInput || !isDate(target.value) }),
    };
  }
  return {
    ...shared,
    text: said,
    message: kind === 'link' && state.left && !isLink(said) ? 'notALink' : undefined,
    write,
    leave: kind === 'link' ? () => keep({ ...state, left: true }) : undefined,
  };
}
