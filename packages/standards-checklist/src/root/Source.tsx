'use client';

import { attribution } from '@engagement-kit/model';
import { AddressLink, type PartProps, useEnvironment } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/**
 * The source of the standards and its licence, for screen and print. Not rendered where the page around shows them once:
 * `<Environment showsSource>`.
 */
export const Source = /* @__PURE__ */ checklistPart(
  'source',
  function useSource(_: Source.Props, { lang, say, guidance }) {
    if (useEnvironment().showsSource) return null;
    const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
    const [before, after] = say('source').split('{source}');
    const link = (address: string | undefined, text: string) => (
      <AddressLink address={address} lang={lang}>
        {text}
      </AddressLink>
    );
    return {
      as: 'p',
      content: (
        <>
          {before}
          {link(url, source)}
          {`${after} `}
          {licence && <>{link(licence.url, licence.statement)} </>}
          {changes.length > 0 && `${say('changes', { changes: changes.join('; ') })} `}
          <span lang={lang}>{disclaimer}</span>
        </>
      ),
    };
  },
);

export namespace Source {
  export interface Props extends PartProps<'p'> {}
}
