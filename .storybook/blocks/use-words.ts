// What people type into a search field, and whether a text has every word of it.
import { type ComponentProps, useState } from 'react';

export interface Words {
  /** Whether there are any. */
  readonly some: boolean;
  readonly allIn: (text: string) => boolean;
  /** The first of them, in small letters; empty while there is none. */
  readonly first: string;
  readonly anyIn: (text: string) => boolean;
  readonly field: ComponentProps<'input'>;
}

export function useWords(): Words {
  const [asked, ask] = useState('');
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const inside = (text: string) => {
    const small = text.toLowerCase();
    return (word: string) => small.includes(word);
  };
  return {
    some: words.length > 0,
    allIn: (text) => words.every(inside(text)),
    first: words[0] ?? '',
    anyIn: (text) => words.some(inside(text)),
    field: { type: 'search', value: asked, onChange: (event) => ask(event.target.value) },
  };
}
