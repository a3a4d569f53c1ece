'use client';

import { capital, type EntityChange, type FieldChange } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import { node, useHistoryWords } from '../history-context.js';
import { changeInWords, fieldsShown, shortened, valueInWords } from './change-words.js';

/** Changes to several things, one line and the fields of each. */
export function ChangeList({ changes }: { changes: readonly EntityChange[] }): ReactNode {
  const { speaker } = useHistoryWords();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none
    <ul {...node('changes')} role="list">
      {changes.map((change) => (
        <li {...node('change')} key={`${change.entity} ${change.id}`}>
          <p {...node('what')}>{changeInWords(change, speaker)}</p>
          <FieldList change={change} />
        </li>
      ))}
    </ul>
  );
}

/** The fields of a change: before and after, or what came or went as a whole. */
export function FieldList({ change }: { change: EntityChange }): ReactNode {
  const { modelLang } = useHistoryWords();
  const fields = fieldsShown(change);
  if (fields.length === 0) return null;
  return (
    <dl {...node('fields')}>
      {fields.map((field) => (
        <div {...node('field')} key={field.field}>
          <dt {...node('label')} lang={modelLang}>
            {capital(field.label)}
          </dt>
          {field.beforeText && (
            <Value field={field} of="before" label={labelOf(change, field, 'before')} />
          )}
          {field.afterText && (
            <Value field={field} of="after" label={labelOf(change, field, 'after')} />
          )}
        </div>
      ))}
    </dl>
  );
}

/** The label before a value: none if the whole thing was added or removed, because its line says so. */
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

/** A value of several fields, or several such values: their names stand in its words. */
const isGroup = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isGroup) : typeof value === 'object' && value !== null;

/** A value as it was or as it is. */
function Value({ field, of, label }: ValueProps): ReactNode {
  const { speaker, modelLang } = useHistoryWords();
  return (
    <dd {...node(of)}>
      {label && <span {...node('side')}>{speaker.say(label)} </span>}
      <LongWords
        text={valueInWords(field, field[of], field[`${of}Text`], speaker)}
        lang={isGroup(field[of]) ? modelLang : undefined}
      />
    </dd>
  );
}

/** A text; a long one is shortened, with the whole of it behind a fold. */
function LongWords({ text, lang }: { text: string; lang: string | undefined }): ReactNode {
  const { say } = useHistoryWords().speaker;
  const short = shortened(text);
  if (!short) {
    return (
      <span {...node('text')} lang={lang}>
        {text}
      </span>
    );
  }
  return (
    <>
      <span {...node('text', { short: true })} lang={lang}>
        {short}
      </span>
      <details {...node('fold')}>
        <summary {...node('summary')}>{say('wholeText')}</summary>
        <p {...node('text')} lang={lang}>
          {text}
        </p>
      </details>
    </>
  );
}
