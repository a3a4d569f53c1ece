'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';

/** Heading of the versions or of the changes. Its level is the root’s. */
export const Heading = /* @__PURE__ */ historyPart(
  'heading',
  ['of'],
  ({ of }: Heading.Props, { headingLevel, speaker }) => ({
    as: headingTag(headingLevel),
    content: speaker.say(of),
  }),
);

export namespace Heading {
  export interface Props extends PartProps<'h2'> {
    /** What it stands above. */
    of: 'versions' | 'changes';
  }
}
