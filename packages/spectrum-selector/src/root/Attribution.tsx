'use client';

import { attribution } from '@engagement-kit/model';
import { AddressLink, type PartProps } from '@engagement-kit/react';
import { spectrumPart } from './root-context.js';

/** Source, licence, changes and disclaimer of the text. Keep it wherever the text is shown. */
export const Attribution = /* @__PURE__ */ spectrumPart(
  'attribution',
  (_: Attribution.Props, { guidance, language, words: { say } }) => {
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
