'use client';

import type { EngagementType } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { Fragment, type ReactNode } from 'react';
import { spectrumPart } from '../root/root-context.js';

/** All options in source order. When read-only it is an ordered list. */
export const Options = /* @__PURE__ */ spectrumPart(
  'options',
  ({ children }: Options.Props, { guidance, readOnly }) => ({
    as: readOnly ? 'ol' : 'div',
    state: { readonly: readOnly },
    // To VoiceOver, a list without markers is a list only if it says so.
    role: readOnly ? 'list' : undefined,
    children:
      typeof children === 'function'
        ? guidance.engagementTypes.map((type) => (
            <Fragment key={type.id}>{children(type)}</Fragment>
          ))
        : children,
  }),
);

export namespace Options {
  export interface Props extends Omit<PartProps<'div'>, 'children'> {
    /** The options, or a function that makes one for each type, in source order. */
    children?: ReactNode | ((type: EngagementType) => ReactNode);
  }
}
