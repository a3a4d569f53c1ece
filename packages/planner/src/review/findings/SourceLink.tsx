'use client';

import type { Finding } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { reviewPart } from '../review-context.js';
import { passageLink } from './passage-link.js';

/** Links to a passage of the published guidance; where that has no address, it only says where the passage stands. */
export const SourceLink = /* @__PURE__ */ reviewPart(
  'source-link',
  ['quote'],
  ({ quote: { text, place } }: SourceLink.Props, { source, kitLang }) => ({
    ...(source.url ? { as: 'a', href: passageLink(source.url, text) } : { as: 'span' }),
    lang: kitLang,
    content: place,
  }),
);

export namespace SourceLink {
  export interface Props extends PartProps<'a'> {
    /** The passage that it leads to, one of a finding’s `quotes`. */
    quote: Finding['quotes'][number];
  }
}
