'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';
import { keyContent } from './key-content.js';

/** What the shapes of the drawings stand for, and whose drawings they are. Not there where no type has one. */
export const Key = /* @__PURE__ */ spectrumPart('key', (_: Key.Props, { guidance, words }) => {
  const content = keyContent(guidance, words);
  return content ? { as: 'p', content } : null;
});

export namespace Key {
  export interface Props extends PartProps<'p'> {}
}
