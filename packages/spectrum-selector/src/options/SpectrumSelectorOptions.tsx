'use client';

import type { EngagementType } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { createElement, Fragment, type ReactNode } from 'react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorOptions`: its children are the options, or a function that makes one for each type. */
export interface SpectrumSelectorOptionsProps extends Omit<PartProps<'div'>, 'children'> {
  /** The options, or a function that makes one for each type, in source order. */
  children?: ReactNode | ((type: EngagementType) => ReactNode);
}

/** All options in source order. When read-only it is an ordered list. */
export const SpectrumSelectorOptions = /* @__PURE__ */ selectorPart(
  'options',
  ({ children, ...props }: SpectrumSelectorOptionsProps, { guidance, readOnly }) => ({
    as: readOnly ? 'ol' : 'div',
    state: { readonly: readOnly },
    // A list without markers is no longer a list to VoiceOver, unless it says so.
    role: readOnly ? 'list' : undefined,
    ...props,
    children:
      typeof children === 'function'
        ? guidance.engagementTypes.map((type) =>
            createElement(Fragment, { key: type.id }, children(type)),
          )
        : children,
  }),
);
