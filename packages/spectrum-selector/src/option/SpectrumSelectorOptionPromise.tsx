'use client';

import type { PartProps } from '@engagement-kit/react';
import { fact } from './fact.js';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionPromise`: a `<p>`, which describes the radio of its option. */
export interface SpectrumSelectorOptionPromiseProps extends PartProps<'p'> {}

/** The public promise, word for word. Describes the radio. */
export const SpectrumSelectorOptionPromise = /* @__PURE__ */ optionPart(
  'option-promise',
  (props: SpectrumSelectorOptionPromiseProps, context) => ({
    as: 'p',
    content: fact(context, 'promise'),
    ...props,
    id: `${context.radioId}-promise`,
  }),
);
