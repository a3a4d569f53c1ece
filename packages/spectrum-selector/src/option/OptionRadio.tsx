'use client';

import type { PartProps } from '@engagement-kit/react';
import type { ChangeEvent } from 'react';
import { optionPart } from './option-context.js';

/** The browser's own radio. The promise describes it. Not there when read-only. */
export const OptionRadio = /* @__PURE__ */ optionPart(
  'option-radio',
  (_: OptionRadio.Props, { type, selected, optionId, promiseId, ...root }) =>
    root.readOnly
      ? null
      : {
          as: 'input',
          id: optionId,
          control: 'radio',
          'aria-describedby': promiseId,
          required: root.required,
          disabled: root.disabled,
          fixed: {
            type: 'radio',
            name: root.name ?? root.id,
            form: root.form,
            value: type.id,
            checked: selected,
          },
          onChange: ({ nativeEvent }: ChangeEvent) => root.choose(type.id, 'chosen', nativeEvent),
          onInvalid: root.reportMissing,
        },
);

export namespace OptionRadio {
  export interface Props extends PartProps<'input'> {}
}
