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
          {change.kind !== 'added' && <Value field={field} of="before" kind={change.kind} />}
          {change.kind !== 'removed' && <Value field={field} of="after" kind={change.kind} />}
        </Inner>
      ))}
    </Inner>
  );
}

interface ValueProps {
  field: FieldChange;
  of: 'before' | 'after';
  kind: EntityChange['kind'];
}

/** A value as it was or as it is. Under a thing that came or went the label would say what its line says. */
function Value({ field, of, kind }: ValueProps): ReactNode {
  const { words } = useHistoryWords();
  const { messages } = words;
  const text = valueInWords(field, field[of], field[`${of}Text`], words);
  return (
    <Inner as="dd" part={of} state={{ nothing: !text }}>
      {kind === 'changed' && (
        <Inner as="span" part="side">
          {messages[of]}{' '}
        </Inner>
      )}
      <LongWords text={text || messages.nothing} />
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
      <Inner as="span" part="text">
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
