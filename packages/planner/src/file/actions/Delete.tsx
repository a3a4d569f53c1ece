'use client';

import { type PartProps, usePlan } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/**
 * Deletes this saved plan, or all saved plans, after asking. The plan on the page stays open. Not rendered while there
 * is nothing to delete.
 */
export const Delete = /* @__PURE__ */ filesPart(
  'delete',
  ['all'],
  ({ all = false }: Delete.Props, { file, say, sayHere }) => {
    const { id, title } = usePlan((state) => state.plan);
    const count = file.plans?.length ?? 0;
    if (all ? count === 0 : !file.isStored) return null;
    const { ask } = file.actions;
    return {
      as: 'button',
      type: 'button',
      control: all ? 'link-button' : 'button',
      state: { all },
      content: all ? say('removeAll') : sayHere('remove'),
      onClick: () =>
        all
          ? ask({ kind: 'remove-all', count })
          : ask({ kind: 'remove', id, title, isOpen: true, focusAfter: 'save-in-browser' }),
    };
  },
);

export namespace Delete {
  export interface Props extends PartProps<'button'> {
    /** Deletes every saved plan, for a computer that people share. */
    all?: boolean | undefined;
  }
}
