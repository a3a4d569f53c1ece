'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Starts a new plan. Where changes would be lost, it asks first. */
export const StartNew = /* @__PURE__ */ filesPart(
  'start-new',
  (_: PartProps<'button'>, { file, say }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: say('startNew'),
    onClick: (event) => void file.actions.startNew(say('untitled'), event.nativeEvent),
  }),
);

export namespace StartNew {
  export interface Props extends PartProps<'button'> {}
}
