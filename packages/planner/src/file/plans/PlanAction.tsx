'use client';

import type { PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { useFocusRescue } from '../../shared/use-focus-rescue.js';
import { planPart } from './plan-context.js';

/** The form for a new title has gone: the focus goes back to the button that asked for it. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

/**
 * Does one thing with a saved plan. Not rendered if that is not possible: a damaged plan cannot be opened, and an open
 * one need not be.
 */
export const PlanAction = /* @__PURE__ */ planPart(
  'plan-action',
  ['action'],
  ({ action }: PlanAction.Props, { file, say, focusPart, ...plan }) => {
    const { entry, title, isOpen, renaming, setRenaming } = plan;
    // Once its plan is open the button disappears, and focus moves to the text that says it is open.
    const rescue = useFocusRescue(() => focusPart('status'));
    const refs = { open: rescue, rename: renaming === 'over' ? takeFocus : undefined };
    const { actions } = file;
    const { id } = entry;
    const isReady = entry.state === 'ready';
    const { isThere, text, label, go } = {
      open: {
        isThere: isReady && !isOpen,
        text: say('openPlan'),
        label: say('openPlanLabel', { title }),
        go: (event: MouseEvent) => void actions.openStored(id, event.nativeEvent),
      },
      rename: {
        isThere: isReady,
        text: say('rename'),
        label: say('renameLabel', { title }),
        go: () => setRenaming('now'),
      },
      duplicate: {
        isThere: isReady,
        text: say('duplicate'),
        label: say('duplicateLabel', { title }),
        go: () => void actions.duplicate(id, say('copyOf', { title })),
      },
      'save-set-aside': {
        isThere: !isReady,
        text: say('saveSetAside'),
        label: say('saveSetAsideLabel', { title }),
        go: ({ currentTarget }: MouseEvent) =>
          void actions.saveSetAside(id, currentTarget as HTMLElement),
      },
      remove: {
        isThere: true,
        text: say('removePlan'),
        label: say('removePlanLabel', { title }),
        go: () => actions.ask({ kind: 'remove', id, title, isOpen, focusAfter: 'plans-heading' }),
      },
    }[action];
    if (!isThere) return null;
    return {
      as: 'button',
      type: 'button',
      control: action === 'open' || action === 'save-set-aside' ? 'button' : 'link-button',
      ref: action === 'open' || action === 'rename' ? refs[action] : undefined,
      'data-action': action,
      'aria-label': label,
      content: text,
      onClick: go,
    };
  },
);

export namespace PlanAction {
  export interface Props extends PartProps<'button'> {
    /** What it does. `save-set-aside` hands over what is there of a plan that cannot be read. */
    action: 'open' | 'rename' | 'duplicate' | 'save-set-aside' | 'remove';
  }
}
