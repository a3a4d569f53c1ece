'use client';

import type { PartProps } from '@engagement-kit/react';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionLabel`: a `<label>`; children stand in for the name of the type. */
export interface SpectrumSelectorOptionLabelProps extends PartProps<'label'> {}

/** The type's name, and nothing else: it is the radio's name. */
export const SpectrumSelectorOptionLabel = /* @__PURE__ */ optionPart(
  'option-label',
  (props: SpectrumSelectorOptionLabelProps, { type, readOnly, language, radioId }) => ({
    as: readOnly ? 'strong' : 'label',
    lang: language,
    content: type.name,
    ...props,
    ...(!readOnly && { htmlFor: radioId }),
  }),
);
