'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { type ChangeEvent, forwardRef, useEffect, useRef } from 'react';
import { useMergedRef } from './use-merged-ref.js';

interface NativeRadioProps extends PartProps<'input'> {
  scope: string;
  part: string;
  checked: boolean;
  /** Called with the event of the person's choice, unless `onChange` prevented its default. */
  onChoose: (event: Event) => void;
}

/** A browser's own radio that shows the true value, also after a change that the host refused. */
export const NativeRadio = /* @__PURE__ */ forwardRef<HTMLInputElement, NativeRadioProps>(
  function NativeRadio({ checked, onChoose, onChange, ...props }, ref) {
    const own = useRef<HTMLInputElement>(null);
    const merged = useMergedRef(own, ref);
    // React puts a refused choice back by itself, Preact does not.
    useEffect(() => {
      if (own.current) own.current.checked = checked;
    });
    return (
      <Part
        as="input"
        control="radio"
        type="radio"
        {...props}
        checked={checked}
        onChange={(event: ChangeEvent<HTMLElement>) => {
          onChange?.(event as ChangeEvent<HTMLInputElement>);
          if (!event.defaultPrevented) onChoose(event.nativeEvent);
        }}
        ref={merged}
      />
    );
  },
);
