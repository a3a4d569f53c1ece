'use client';

import { type EngagementTypeId, engagementTypeById } from '@engagement-kit/model';
import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { OptionContext } from './option-context.js';

export interface SpectrumSelectorOptionProps extends Omit<PartProps<'div'>, 'value'> {
  /** Id of the engagement type. A type that the guidance does not have renders nothing. */
  value: EngagementTypeId;
}

/** The card of one type. All of it is the pointer target of its radio. */
export const SpectrumSelectorOption = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumSelectorOptionProps
>(function SpectrumSelectorOption({ value, ...props }, ref) {
  const root = usePartContext(SpectrumSelectorContext, 'SpectrumSelectorOption');
  const type = engagementTypeById(root.guidance, value);
  if (!type) return null;
  const selected = root.value === value;
  return (
    <OptionContext.Provider value={{ ...root, type, selected, radioId: `${root.id}-${value}` }}>
      <Part
        as={root.readOnly ? 'li' : 'div'}
        scope="spectrum-selector"
        part="option"
        state={{ selected, disabled: root.disabled, readonly: root.readOnly }}
        {...props}
        ref={ref}
      />
    </OptionContext.Provider>
  );
});
