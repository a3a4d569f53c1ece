'use client';

import type { EntityChange, FieldChange } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import {
  changeInWords,
  fieldsShown,
  labelInWords,
  shortened,
  valueInWords,
} from './change-words.js';
import { useHistoryWords } from './history-context.js';
import { Inner } from './Inner.js';

/** Changes to several things, one line and the fields of each. */
export function ChangeList({ changes }: { changes: readonly EntityChange[] }): ReactNode {
  const { words } = useHistoryWords();
  return (
    <Inner as="ul" role="list" part="changes">
      {changes.map((change) => (
        <Inner as="li" part="change" key={`${change.entity} ${change.id}`}>
          <Inner as="p" part="what">
            {changeInWords(change, words)}
          </Inner>
          <FieldList change={change} />
        </Inner>
      ))}
    </Inner>
  );
}

/** The fields of a change: before and after, or what came or went as a whole. */
export function FieldList({ change }: { change: EntityChange }): ReactNode {
  const { modelLang } = useHistoryWords();
  const fields = fieldsShown(change);
  if (fields.length === 0) return null;
  return (
    <Inner as="dl" part="fields">
      {fields.map((field) => (
        <Inner part="field" key={field.field}>
          <Inner as="dt" part="label" lang={modelLang}>
            {labelInWords(field)}
          </Inner>
          {field.beforeText && (
            <Value field={field} of="before" label={labelOf(change, field, 'before')} />
          )}
          {field.afterText && (
            <Value field={field} of="after" label={labelOf(change, field, 'after')} />
          )}
        </Inner>
      ))}
    </Inner>
  );
}

/** Which label stands before a value: none where the whole thing came or went, for its line says so. */
function labelOf(
  { kind }: EntityChange,
  { beforeText, afterText }: FieldChange,
  side: 'before' | 'after',
): 'before' | 'after' | 'set' | 'cleared' | undefined {
  if (kind !== 'changed') return undefined;
  if (beforeText && afterText) return side;
  return side === 'after' ? 'set' : 'cleared';
}

interface ValueProps {
  field: FieldChange;
  of: 'before' | 'after';
  label: ReturnType<typeof labelOf>;
}

/** A value as it was or as it is. */
function Value({ field, of, label }: ValueProps): ReactNode {
  const { words } = useHistoryWords();
  return (
    <Inner as="dd" part={of}>
      {label && (
        <Inner as="span" part="side">
          {words.messages[label]}{' '}
        </Inner>
      )}
      <LongWords text={valueInWords(field, field[of], field[`${of}Text`], words)} />
    </Inner>
  );
}

/** A text; a long one begins, and is whole behind a fold. */
function LongWords({ text }: { text: string }): ReactNode {
  const { messages } = useHistoryWords().words;
  const short = shortened(text);
  if (!short) {
    return (
      <Inner as="span" part="text">
        {text}
      </Inner>
    );
  }
  return (
    <>
      <Inner as="span" part="text" state={{ short: true }}>
        {short}
      </Inner>
      <Inner as="details" part="fold">
        <Inner as="summary" part="summary">
          {messages.wholeText}
        </Inner>
        <Inner as="p" part="text">
          {text}
        </Inner>
      </Inner>
    </>
  );
}
