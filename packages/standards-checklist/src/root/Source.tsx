'use client';

import { attribution } from '@engagement-kit/model';
import {
  AddressLink,
  fillNodes,
  type PartProps,
  useEnvironment,
  useMessageSets,
} from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/**
 * The source of the standards and its licence, for screen and print. Not rendered where the page around shows them once:
 * `<Environment showsSource>`.
 */
export const Source = /* @__PURE__ */ checklistPart(
  'source',
  function useSource(_: Source.Props, { lang, locale, say, guidance }) {
    const said = attribution(guidance.source, useMessageSets());
    if (useEnvironment().showsSource) return null;
    const { language, source, url, licence, changesText, disclaimer } = said;
    const saidLang = language === locale ? undefined : language;
    return {
      as: 'p',
      content: (
        <>
          {fillNodes(say('source'), {
            source: (
              <AddressLink address={url} lang={saidLang}>
                {source}
              </AddressLink>
            ),
          })}{' '}
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
      ),
    };
  },
);

export namespace Source {
  export interface Props extends PartProps<'p'> {}
}
