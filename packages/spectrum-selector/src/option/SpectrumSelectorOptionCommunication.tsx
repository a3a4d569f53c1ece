'use client';

import type { PartProps } from '@engagement-kit/react';
import { createElement } from 'react';
import { fact } from './fact.js';
import { optionPart } from './option-context.js';
import { SpectrumSelectorOptionArrow } from './SpectrumSelectorOptionArrow.js';

/** Props of `SpectrumSelectorOptionCommunication`: a `<p>`, with its arrow unless given children. */
export interface SpectrumSelectorOptionCommunicationProps extends PartProps<'p'> {}

/** Which way communication flows: a drawing and the words. */
export const SpectrumSelectorOptionCommunication = /* @__PURE__ */ optionPart(
  'option-communication',
  (props: SpectrumSelectorOptionCommunicationProps, context) => ({
    as: 'p',
    content: [
      ...fact(context, 'communication'),
      ' ',
      createElement(SpectrumSelectorOptionArrow, { key: 'arrow' }),
    ],
    ...props,
  }),
);
