import { formatMessage, type MessageSet, Part } from '@engagement-kit/react/server';
import type { ReactNode } from 'react';
import type { SpectrumSelectorMessages } from '../messages.js';

interface FactProps {
  words: MessageSet<SpectrumSelectorMessages>;
  term: 'aim' | 'promise' | 'communication';
  /** `lang` of the text where it differs from the words. */
  language: string | undefined;
  children: string;
}

/** A label of ours and a passage of the guidance, as on the published page: “Aim: to …”. */
export function Fact({ words, term, language, children }: FactProps): ReactNode {
  return (
    <>
      <Part as="span" scope="spectrum-selector" part="term">
        {formatMessage(words.messages.label, { term: words.messages[term] })}
      </Part>{' '}
      <Part as="span" scope="spectrum-selector" part="passage" lang={language}>
        {children}
      </Part>
    </>
  );
}
