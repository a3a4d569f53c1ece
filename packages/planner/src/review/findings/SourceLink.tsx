'use client';

import type { Finding } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { reviewPart } from '../review-context.js';
import { passageLink } from './passage-link.js';

interface SourceLinkProps extends PartProps<'a'> {
  /** The passage that it leads to, one of a finding’s `quotes`. */
  quote: Finding['quotes'][number];
}

/** Leads to a passage on the page of the guidance, by the place where it stands. */
export const SourceLink = /* @__PURE__ */ reviewPart(
  'source-link',
  ['quote'],
  ({ quote: { text, place } }: SourceLinkProps, { source, kitLang }) => ({
    as: 'a',
    href: passageLink(source.url, text),
    lang: kitLang,
    content: place,
  }),
);

export namespace SourceLink {
  export interface Props extends SourceLinkProps {}
}
