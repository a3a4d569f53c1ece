'use client';

import type { PartProps } from '@engagement-kit/react';
import { fact } from './fact.js';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionAim`: a `<p>` that shows the published aim of its type. */
export interface SpectrumSelectorOptionAimProps extends PartProps<'p'> {}

/** What this type of engagement aims at. */
export const SpectrumSelectorOptionAim = /* @__PURE__ */ optionPart(
  'option-aim',
  (props: SpectrumSelectorOptionAimProps, context) => ({
    as: 'p',
    content: fact(context, 'aim'),
    ...props,
  }),
);
