'use client';

import { attribution } from '@engagement-kit/model';
import { AddressLink, type PartProps, useEnvironment } from '@engagement-kit/react';
import { spectrumPart } from './root-context.js';

/**
 * Source, licence, changes and disclaimer of the text. Keep it wherever the text is shown. Not rendered where the page
 * around shows them once: `<Environment showsSource>`.
 */
export const Attribution = /* @__PURE__ */ spectrumPart(
  'attribution',
  function useAttribution(_: Attribution.Props, { guidance, language, words: { say } }) {
    if (useEnvironment().showsSource) return null;
    const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
    return {
      as: 'p',
      control: 'prose',
      content: (
        <>
          {say('source')}{' '}
          <span lang={language}>
            <AddressLink address={url}>{source}</AddressLink>.{' '}
            {licence && <AddressLink address={licence.url}>{licence.statement}</AddressLink>}
            {changes.length > 0 && ` ${say('changes', { changes: changes.join('; ') })}`}{' '}
            {disclaimer}
          </span>
        </>
      ),
    };
  },
);

export namespace Attribution {
  export interface Props extends PartProps<'p'> {}
}
