'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';
import { attribution, createElement, formatMessage } from '../support/kit.js';

/** Props of `SpectrumSelectorAttribution`: a `<p>`; children stand in for the source and its disclaimer. */
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
    content: [
      `${messages.source} `,
      createElement(
        'span',
        { lang: language },
        createElement('a', { href: url }, source),
        '. ',
        createElement('a', { href: licence.url }, licence.statement),
        changes.length > 0 &&
          ` ${formatMessage(messages.changes, { changes: changes.join('; ') })}`,
        ` ${disclaimer}`,
      ),
    ],
    ...props,
  };
});
