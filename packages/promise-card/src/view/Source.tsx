'use client';

import type { PartProps } from '@engagement-kit/react';
import { Facts } from '../card/Facts.js';
import { node, viewPart } from './view-context.js';

/** Where the published words come from, on which terms. Belongs to every view that is shown. */
export const Source = /* @__PURE__ */ viewPart('source', (_: Source.Props, { content }) => ({
  as: 'footer',
  content: (
    <>
      <p {...node('hint')}>{content.sourceLabel}</p>
      <Facts block={content.source} />
    </>
  ),
}));

export namespace Source {
  export interface Props extends PartProps<'footer'> {}
}
