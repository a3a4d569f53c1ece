import { formatMessage } from '@engagement-kit/model';
import { Part } from '@engagement-kit/react';
import { createElement, type ReactNode } from 'react';
import type { OptionContextValue } from './option-context.js';

const scope = 'spectrum-selector';

/** A label of ours and a passage of the guidance, as on the published page: “Aim: to …”. */
export function fact(
  { type, words, language }: OptionContextValue,
  term: 'aim' | 'promise' | 'communication',
): ReactNode[] {
  const label = formatMessage(words.messages.label, { term: words.messages[term] });
  const text = term === 'communication' ? type.communication.text : type[term];
  return [
    createElement(Part, { as: 'span', scope, part: 'term' }, label),
    ' ',
    createElement(Part, { as: 'span', scope, part: 'passage', lang: language }, text),
  ];
}
