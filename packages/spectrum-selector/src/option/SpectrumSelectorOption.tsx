'use client';

import { type EngagementTypeId, engagementTypeById } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';
import { OptionContext } from './option-context.js';

/** Props of `SpectrumSelectorOption`: the id of its type; a `<div>`, or a `<li>` when read-only. */
export interface SpectrumSelectorOptionProps extends Omit<PartProps<'div'>, 'value'> {
  /** Id of the engagement type. A type that the guidance does not have renders nothing. */
  value: EngagementTypeId;
}

/** The card of one type. All of it is the pointer target of its radio. */
export const SpectrumSelectorOption = /* @__PURE__ */ selectorPart(
  'option',
  ({ value, ...props }: SpectrumSelectorOptionProps, root) => {
    const type = engagementTypeById(root.guidance, value);
    const selected = root.value === value;
    return type
      ? {
          as: root.readOnly ? 'li' : 'div',
          state: { selected, disabled: root.disabled, readonly: root.readOnly },
          provide: [OptionContext, { ...root, type, selected, radioId: `${root.id}-${value}` }],
          ...props,
        }
      : null;
  },
);
