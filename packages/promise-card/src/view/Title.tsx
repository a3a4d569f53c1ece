'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { viewPart } from './view-context.js';

/** “Do you agree?”, which names the whole. */
export const Title = /* @__PURE__ */ viewPart(
  'title',
  (_: Title.Props, { content, headingLevel, idOf }) => ({
    as: headingTag(headingLevel),
    id: idOf('title'),
    key: content.title,
    content: content.title,
  }),
);

export namespace Title {
  export interface Props extends PartProps<'h2'> {}
}
