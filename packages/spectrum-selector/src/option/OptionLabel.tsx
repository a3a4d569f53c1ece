'use client';

import type { PartProps } from '@engagement-kit/react';
import { optionPart } from './option-context.js';

/** The type's name, and nothing else: it is the radio's name. When read-only it is a `<strong>`. */
export const OptionLabel = /* @__PURE__ */ optionPart(
  'option-label',
  (_: OptionLabel.Props, { type, readOnly, language, radioId }) => ({
    as: readOnly ? 'strong' : 'label',
    lang: language,
    content: type.name,
    fixed: readOnly ? {} : { htmlFor: radioId },
  }),
);

export namespace OptionLabel {
  export interface Props extends PartProps<'label'> {}
}
