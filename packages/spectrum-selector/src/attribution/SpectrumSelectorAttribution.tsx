'use client';

import { attribution } from '@engagement-kit/model';
import { formatMessage, type PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

export interface SpectrumSelectorAttributionProps extends PartProps<'p'> {}

/** Source, licence, changes and independence of the text shown. Keep it wherever the text is shown. */
export const SpectrumSelectorAttribution = /* @__PURE__ */ selectorPart<
  HTMLParagraphElement,
  SpectrumSelectorAttributionProps
>('attribution', (props, { guidance, words, language }) => {
  const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
  const { messages } = words;
  return {
    as: 'p',
    control: 'prose',
    content: (
      <>
        {messages.source}{' '}
        <span lang={language}>
          <a href={url}>{source}</a>. <a href={licence.url}>{licence.statement}</a>{' '}
          {changes.length > 0 && (
            <>{formatMessage(messages.changes, { changes: changes.join('; ') })} </>
          )}
          {disclaimer}
        </span>
      </>
    ),
    ...props,
  };
});
