'use client';

import { findById, Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef, type MouseEvent } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';
import { useHydrated } from '../support/use-hydrated.js';

export interface SpectrumSelectorClearProps extends PartProps<'button'> {}

/**
 * Takes the choice back and puts focus on the first radio, without choosing it.
 * There only while there is a choice to take back and a script to do it.
 */
export const SpectrumSelectorClear = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  SpectrumSelectorClearProps
>(function SpectrumSelectorClear({ children, onClick, ...props }, ref) {
  const { id, guidance, words, value, disabled, readOnly, change } = usePartContext(
    SpectrumSelectorContext,
    'SpectrumSelectorClear',
  );
  const hydrated = useHydrated();
  if (!hydrated || readOnly || value === null) return null;
  return (
    <Part
      as="button"
      scope="spectrum-selector"
      part="clear"
      control="link-button"
      type="button"
      disabled={disabled}
      {...props}
      onClick={(event: MouseEvent<HTMLElement>) => {
        onClick?.(event as MouseEvent<HTMLButtonElement>);
        if (event.defaultPrevented) return;
        const button = event.currentTarget;
        if (change(null, 'cleared', event.nativeEvent)) {
          findById(button, `${id}-${guidance.engagementTypes[0]?.id}`)?.focus();
        }
      }}
      ref={ref}
    >
      {partContent({ asChild: props.asChild, children, content: words.messages.clear })}
    </Part>
  );
});
