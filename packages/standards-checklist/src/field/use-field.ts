'use client';

import { useTypedDay } from '@engagement-kit/react';
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useState } from 'react';
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

/** What a field holds besides the answer's text. */
interface FieldState {
  readonly epoch: string;
  /** Text that is not a date, or not yet one. It stays in the field and does not reach the answer. */
  readonly draft?: string | undefined;
  /** The person has left the field: a link is complete only then, and a date may be unfinished. */
  readonly left: boolean;
  /** A date field cannot show other text, so such text gets a text field. */
  readonly type: 'date' | undefined;
}

/** A field of an answer: its place, what it shows, and what happens to what is typed. */
export interface FieldValue {
  readonly question: QuestionContextValue;
  readonly field: AnswerField;
  /** Names its nodes, for `idOf`. */
  readonly node: string;
  readonly kind: FieldKind;
  readonly label: TextName;
  readonly type: 'date' | undefined;
  readonly text: string;
  /** The message next to the field. What was typed stays. */
  readonly message: TextName | undefined;
  readonly write: (text: string, event: SyntheticEvent) => void;
  /** For a field that shows its message once the person leaves it. */
  readonly leave: ((event: FocusEvent<Control>) => void) | undefined;
  /** For a field in which a key may only be the beginning of what is meant. */
  readonly press: ((event: KeyboardEvent<Control>) => void) | undefined;
}

const empty = { left: false, type: undefined };

/** What a field holds before anything was typed. */
const atFirst = (kind: FieldKind, said: string): Omit<FieldState, 'epoch'> =>
  kind === 'link'
    ? { left: said !== '', type: undefined }
    : kind === 'date'
      ? { left: false, type: isDate(said) ? 'date' : undefined }
      : empty;

/** The message about a text. A link that is being typed may not be complete yet. */
function messageOf(kind: FieldKind, said: string, left: boolean): TextName | undefined {
  if (kind === 'date') return left || !isDate(said) ? 'notADate' : undefined;
  return kind === 'link' && left && !isLink(said) ? 'notALink' : undefined;
}

export function useField(field: AnswerField, question: QuestionContextValue): FieldValue {
  const { answer, epoch, edit } = question;
  const { kind, label, reason } = describeField(field);
  const said = fieldText(answer, field);
  const fresh = (): FieldState => ({ epoch, ...atFirst(kind, said) });
  const [held, hold] = useState(fresh);
  const state = held.epoch === epoch ? held : fresh();
  const change = (text: string, event?: SyntheticEvent) =>
    edit(fieldChanges(answer, field, text), reason, event);
  const holdNow = (some: Partial<FieldState>) =>
    hold((now) => ({ ...(now.epoch === epoch ? now : fresh()), ...some }));
  const day = useTypedDay({
    onDraft: (draft) => holdNow({ draft }),
    onDay: (text, event) => {
      if (state.draft !== undefined || state.left) holdNow({ draft: undefined, left: false });
      if (text !== said) change(text, event);
    },
    onMisfit: (draft) => holdNow({ draft, left: true }),
  });
  const listens =
    kind === 'date'
      ? {
          write: day.write,
          leave: day.onBlur as FieldValue['leave'],
          press: day.onKeyDown as FieldValue['press'],
        }
      : {
          write: change,
          leave: kind === 'link' ? () => hold({ ...state, left: true }) : undefined,
          press: undefined,
        };
  return {
    question,
    field,
    node: `${question.number}-${field}`,
    kind,
    label,
    type: state.type,
    text: state.draft ?? said,
    message: messageOf(kind, said, state.left),
    ...listens,
  };
}
