import type { PartProps } from '@engagement-kit/react';
import { cardPart } from '../card-part.js';

/** A quiet line that says whose words stand above it. */
export const Note = /* @__PURE__ */ cardPart('note', (_: Note.Props) => ({ as: 'p' }));

export namespace Note {
  export interface Props extends PartProps<'p'> {}
}
