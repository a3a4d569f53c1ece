import type { PartProps } from '@engagement-kit/react';
import { cardPart, keyOf } from '../card-part.js';

/** A quiet line that says whose words stand above it. */
export const Note = /* @__PURE__ */ cardPart('note', ({ children }: Note.Props) => ({
  as: 'p',
  key: keyOf(children),
}));

export namespace Note {
  export interface Props extends PartProps<'p'> {}
}
