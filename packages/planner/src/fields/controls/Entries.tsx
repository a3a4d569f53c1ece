'use client';

import { type ReactElement, type ReactNode, useRef } from 'react';
import { node } from '../fields-context.js';
import type { FieldState } from '../use-field.js';
import { Grouped } from './Around.js';

interface EntriesProps<Entry> {
  readonly field: FieldState;
  readonly entries: readonly Entry[];
  /** An entry as it begins. */
  readonly blank: Entry;
  readonly children: (entry: Entry, index: number, put: (entry: Entry) => void) => ReactNode;
}

/** Entries of a list that have no ids: each can be changed and removed, and more can be added. */
export function Entries<Entry>({ field, entries, blank, children }: EntriesProps<Entry>) {
  const { label, put, readOnly, speaker } = field;
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const putAt = (index: number) => (entry: Entry) =>
    put(entries.map((each, at) => (at === index ? entry : each)));
  const focusLast = () =>
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  return (
    <Grouped field={field}>
      <ul {...node('entries')} ref={list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no id, and is what stands at its place
          <li {...node('entry')} key={index}>
            {children(entry, index, putAt(index))}
            {!readOnly && (
              <Remove
                text={speaker.say('remove')}
                label={speaker.say('removeEntry', { label, number: index + 1 })}
                onClick={() => {
                  put(entries.filter((_, at) => at !== index));
                  add.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <button
          {...node('add', undefined, 'link-button')}
          type="button"
          aria-label={speaker.say('addEntry', { label })}
          ref={add}
          onClick={() => {
            put([...entries, blank]);
            // Once the entry is drawn.
            setTimeout(focusLast);
          }}
        >
          {speaker.say('add')}
        </button>
      )}
    </Grouped>
  );
}

interface RemoveProps {
  readonly text: string;
  /** Says of which entry, for those who do not see where the button stands. */
  readonly label: string;
  readonly onClick: () => void;
}

const Remove = ({ text, label, onClick }: RemoveProps): ReactElement => (
  <button
    {...node('remove', undefined, 'link-button')}
    type="button"
    aria-label={label}
    onClick={onClick}
  >
    {text}
  </button>
);
