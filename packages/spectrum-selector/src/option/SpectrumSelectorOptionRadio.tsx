'use client';

import type { PartProps } from '@engagement-kit/react';
import { type FormEvent, forwardRef, useRef } from 'react';
import { NativeRadio } from '../support/NativeRadio.js';
import { useDescribedBy } from '../support/use-described-by.js';
import { useMergedRef } from '../support/use-merged-ref.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionRadioProps extends PartProps<'input'> {}

/** The browser's own radio. The promise describes it. Absent when read-only. */
export const SpectrumSelectorOptionRadio = /* @__PURE__ */ forwardRef<
  HTMLInputElement,
  SpectrumSelectorOptionRadioProps
>(function SpectrumSelectorOptionRadio({ onInvalid, ...props }, ref) {
  const { id, option, name, form, required, disabled, readOnly, change, reportMissing } = useOption(
    'SpectrumSelectorOptionRadio',
  );
  const node = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(node, ref);
  const describedBy = useDescribedBy(node, [`${option.id}-promise`]);
  if (readOnly) return null;
  return (
    <NativeRadio
      scope="spectrum-selector"
      part="option-radio"
      aria-describedby={describedBy}
      required={required}
      disabled={disabled}
      {...props}
      id={option.id}
      name={name ?? id}
      form={form}
      value={option.type.id}
      checked={option.selected}
      onChoose={(event) => change(option.type.id, 'chosen', event)}
      onInvalid={(event: FormEvent<HTMLInputElement>) => {
        onInvalid?.(event);
        reportMissing();
      }}
      ref={merged}
    />
  );
});
