'use client';

import type { PartProps } from '@engagement-kit/react';
import type { ChangeEvent, FormEvent } from 'react';
import { optionPart } from './option-context.js';

/** Props of `SpectrumSelectorOptionRadio`: an `<input>`; the root gives its name, value and checked state. */
export interface SpectrumSelectorOptionRadioProps extends PartProps<'input'> {}

/** The browser's own radio. The promise describes it. Absent when read-only. */
export const SpectrumSelectorOptionRadio = /* @__PURE__ */ optionPart(
  'option-radio',
  (
    { onChange, onInvalid, ...props }: SpectrumSelectorOptionRadioProps,
    { type, selected, radioId, ...root },
  ) =>
    root.readOnly
      ? null
      : {
          as: 'input',
          control: 'radio',
          type: 'radio',
          'aria-describedby': root.describedBy(`${type.id}-promise`),
          required: root.required,
          disabled: root.disabled,
          ...props,
          id: radioId,
          name: root.name ?? root.id,
          form: root.form,
          value: type.id,
          checked: selected,
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            onChange?.(event);
            if (!event.defaultPrevented) root.change(type.id, 'chosen', event.nativeEvent);
          },
          onInvalid: (event: FormEvent<HTMLInputElement>) => {
            onInvalid?.(event);
            root.reportMissing();
          },
        },
);
