'use client';

import { attribution } from '@engagement-kit/model';
import { AddressLink, type PartProps, useEnvironment, useMessageSets } from '@engagement-kit/react';
import { languageWithin } from '../guidance.js';
import { spectrumPart } from './root-context.js';

/**
 * Source, licence, changes and disclaimer of the text. Keep it wherever the text is shown. Not rendered where the page
 * around shows them once: `<Environment showsSource>`.
 */
export const Attribution = /* @__PURE__ */ spectrumPart(
  'attribution',
  function useAttribution(_: Attribution.Props, { guidance, language, words }) {
    const said = attribution(guidance.source, useMessageSets());
    if (useEnvironment().showsSource) return null;
    const { source, url, licence, changesText, disclaimer } = said;
    const lang = languageWithin(said.language, words.locale);
    return {
      as: 'p',
      control: 'prose',
      content: (
        <>
          {words.say('source')}{' '}
          <span lang={lang}>
            <AddressLink address={url}>{source}</AddressLink>.{' '}
            {licence && (
              <AddressLink
                address={licence.url}
                lang={languageWithin(guidance.source.language, said.language)}
              >
                {licence.statement}
              </AddressLink>
            )}{' '}
            {changesText}
          </span>{' '}
          <span lang={language}>{disclaimer}</span>
        </>
      ),
    };
  },
);

export namespace Attribution {
  export interface Props extends PartProps<'p'> {}
}
