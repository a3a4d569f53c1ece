import { formatMessage, Part } from '@engagement-kit/react/server';
import type { ReactNode } from 'react';
import type { OptionContextValue } from './option-context.js';

const scope = 'spectrum-selector';

/** A label of ours and a passage of the guidance, as on the published page: “Aim: to …”. */
export function fact(
  { type, words, language }: OptionContextValue,
  term: 'aim' | 'promise' | 'communication',
): ReactNode {
  return (
    <>
      <Part as="span" scope={scope} part="term">
        {formatMessage(words.messages.label, { term: words.messages[term] })}
      </Part>{' '}
      <Part as="span" scope={scope} part="passage" lang={language}>
        {term === 'communication' ? type.communication.text : type[term]}
      </Part>
    </>
  );
}
