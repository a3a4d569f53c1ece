'use client';

import { type EngagementTypeId, engagementTypeById } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useRef } from 'react';
import { scope, spectrumPart } from '../root/root-context.js';
import { useIdsOf } from '../support/use-ids-of.js';
import { OptionContext, type OptionContextValue } from './option-context.js';

/** The card of one type: a `<div>`, or a `<li>` when read-only. All of it is the pointer target of its radio. */
export const Option = /* @__PURE__ */ spectrumPart(
  'option',
  ['value'],
  function useOption({ value }: Option.Props, root) {
    const { disabled, readOnly, guidance } = root;
    const node = useRef<HTMLElement>(null);
    const optionId = `${root.id}-${value}`;
    const radioId = useIdsOf(node, scope, readOnly ? {} : { 'option-radio': optionId });
    const promiseId = useIdsOf(node, scope, { 'option-promise': `${optionId}-promise` });
    const type = engagementTypeById(guidance, value);
    if (!type) return null;
    const selected = root.value === value;
    const shared: OptionContextValue = { ...root, type, selected, optionId, radioId, promiseId };
    return {
      as: readOnly ? 'li' : 'div',
      state: { selected, disabled, readonly: readOnly },
      ref: node,
      'data-type': value,
      provide: [OptionContext, shared],
    };
  },
);

export namespace Option {
  export interface Props extends Omit<PartProps<'div'>, 'value'> {
    /** Id of the engagement type. A type that the guidance does not have renders nothing. */
    value: EngagementTypeId;
  }
}
