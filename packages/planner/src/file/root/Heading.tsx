'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** The heading of the plan file. Its level is the root’s. */
export const Heading = /* @__PURE__ */ filesPart(
  'heading',
  (_: PartProps<'h2'>, { say, headingLevel }) => ({
    as: headingTag(headingLevel),
    content: say('heading'),
  }),
);

export namespace Heading {
  export interface Props extends PartProps<'h2'> {}
}
