import { attribution, type GuidanceSource, languageTag } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import { useMessageSets } from '../messages/MessagesProvider.js';
import { AddressLink } from '../part/AddressLink.js';

/** Where guidance comes from, its licence, what was changed and the disclaimer, as sentences of one paragraph. */
export function SourceText({ source, locale, children }: SourceText.Props): ReactNode {
  const said = attribution(source, useMessageSets());
  const { licence, changesText, disclaimer } = said;
  const langOf = (language: string) => {
    const tag = languageTag(language);
    return tag === locale ? undefined : tag;
  };
  const lang = langOf(source.language);
  const saidLang = langOf(said.language);
  return (
    <>
      {children(
        <AddressLink address={said.url} lang={saidLang}>
          {said.source}
        </AddressLink>,
      )}{' '}
      {licence && (
        <>
          <AddressLink address={licence.url} lang={lang}>
            {licence.statement}
          </AddressLink>{' '}
        </>
      )}
      {changesText && (
        <>
          <span lang={saidLang}>{changesText}</span>{' '}
        </>
      )}
      <span lang={lang}>{disclaimer}</span>
    </>
  );
}

export namespace SourceText {
  export interface Props {
    source: GuidanceSource;
    /** Language of the words around it. */
    locale: string;
    /** The first sentence, around the link to the source. */
    children: (link: ReactNode) => ReactNode;
  }
}
