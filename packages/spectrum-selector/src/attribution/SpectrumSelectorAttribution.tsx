'use client';

import { attribution, formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { createElement } from 'react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorAttribution`: a `<p>`; children stand in for the source and its disclaimer. */
export interface SpectrumSelectorAttributionProps extends PartProps<'p'> {}

/** Source, licence, changes and independence of the text shown. Keep it wherever the text is shown. */
export const SpectrumSelectorAttribution = /* @__PURE__ */ selectorPart(
  'attribution',
  (props: SpectrumSelectorAttributionProps, { guidance, words, language }) => {
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
  },
);
