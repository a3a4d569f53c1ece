import type { ReactNode } from 'react';
import { node } from '../root/root-context.js';
import type { OptionContextValue } from './option-context.js';

/**
 * A label of ours and a passage of the guidance. To the ear, and in text that is copied, a colon stands between them as
 * on the published page; to the eye the label has a line of its own.
 */
export function fact(
  { type, words: { say }, language }: OptionContextValue,
  term: 'aim' | 'promise' | 'communication',
  between?: ReactNode,
): ReactNode {
  return (
    <>
      <span {...node('term')}>
        {say(term)}
        <span {...node('colon')}>{say('label', { term: '' })}</span>
      </span>{' '}
      {between}
      <span {...node('passage')} lang={language}>
        {term === 'communication' ? type.communication.text : type[term]}
      </span>
    </>
  );
}
