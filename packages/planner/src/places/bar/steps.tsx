'use client';

import type { PlanState } from '@engagement-kit/model';
import { type PartProps, usePlan, usePlanStore } from '@engagement-kit/react';
import { placesPart } from '../places-context.js';

const canUndo = (state: PlanState): boolean => state.canUndo;
const canRedo = (state: PlanState): boolean => state.canRedo;

/** Takes back the last step. Renders a `<button>`. */
export const Undo = /* @__PURE__ */ placesPart('undo', function useUndo(_: Undo.Props, shared) {
  const { undo } = usePlanStore();
  return {
    as: 'button',
    type: 'button',
    control: 'button',
    disabled: !usePlan(canUndo),
    onClick: () => undo(),
    content: shared.speaker.say('undo'),
  };
});

export namespace Undo {
  export interface Props extends PartProps<'button'> {}
}

/** Takes again the step that was taken back. Renders a `<button>`. */
export const Redo = /* @__PURE__ */ placesPart('redo', function useRedo(_: Redo.Props, shared) {
  const { redo } = usePlanStore();
  return {
    as: 'button',
    type: 'button',
    control: 'button',
    disabled: !usePlan(canRedo),
    onClick: () => redo(),
    content: shared.speaker.say('redo'),
  };
});

export namespace Redo {
  export interface Props extends PartProps<'button'> {}
}
