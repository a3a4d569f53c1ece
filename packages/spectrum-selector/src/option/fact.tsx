import type { ReactNode } from 'react';
import { node } from '../root/root-context.js';
import type { OptionContextValue } from './option-context.js';

/** A label of ours and a passage of the guidance, as on the published page: “Aim: to …”. */
export function fact(
  { type, words: { say }, language }: OptionContextValue,
  term: 'aim' | 'promise' | 'communication',
): ReactNode {
  return (
    <>
      <span {...node('term')}>{say('label', { term: say(term) })}</span>{' '}
      <span {...node('passage')} lang={language}>
        {term === 'communication' ? type.communication.text : type[term]}
      </span>
    </>
  );
}
