'use client';

import type { Standard } from '@engagement-kit/model';
import {
  type ChangeDetails,
  createChangeDetails,
  useControllableState,
} from '@engagement-kit/react';
import { type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';
import type { Destination } from '../contexts.js';
import type { StandardsMode, StandardsModeDetails, StandardsStepReason } from './changes.js';
import { reveal } from './reveal.js';
import { useCount } from './use-actions.js';

export interface NavigationProps {
  /**
   * `list` shows every standard on one page; `folded` the same with one of them open at a time; `steps` shows a list of
   * the standards, then one at a time. All views work on the same answers.
   * @default 'list'
   */
  view?: 'list' | 'folded' | 'steps' | undefined;
  /** Id of the standard on screen in the `steps` view; `null` for the list of standards. */
  step?: string | null | undefined;
  /** The step to begin with when the host does not control it. */
  defaultStep?: string | null | undefined;
  /** The person goes to another standard, or to the list. `details.cancel()` keeps them where they are. */
  onStepChange?:
    | ((step: string | null, details: ChangeDetails<StandardsStepReason>) => void)
    | undefined;
  /** `edit` shows the controls, `review` the answers in words, each with a "Change" link. */
  mode?: StandardsMode | undefined;
  /**
   * The mode to begin with when the host does not control it.
   * @default 'edit'
   */
  defaultMode?: StandardsMode | undefined;
  /** The person goes from review to editing. `details.cancel()` keeps the review. */
  onModeChange?: ((mode: StandardsMode, details: StandardsModeDetails) => void) | undefined;
}

/** Where the person is: which step, which mode, and which node takes focus once it is on screen. */
export function useNavigation(
  props: NavigationProps & { readonly readOnly?: boolean | undefined },
  root: RefObject<HTMLElement | null>,
  live: boolean,
  idOf: (name: string | number) => string,
  /** The name of a step's heading. */
  headingOf: (step: string | null) => string,
  standardOf: (questionId: string | undefined) => Standard | undefined,
) {
  const steps = props.view === 'steps';
  const [step, setStep] = useControllableState<string | null, ChangeDetails<StandardsStepReason>>({
    value: props.step,
    defaultValue: props.defaultStep ?? null,
    onValueChange: props.onStepChange,
    names: steps ? ['StandardsChecklist', 'step', 'onStepChange'] : undefined,
  });
  const [mode, setMode] = useControllableState<StandardsMode, StandardsModeDetails>({
    value: props.mode,
    defaultValue: props.defaultMode ?? 'edit',
    onValueChange: props.onModeChange,
    names:
      props.mode === 'review' && !props.readOnly
        ? ['StandardsChecklist', 'mode', 'onModeChange']
        : undefined,
  });
  const [, refresh] = useCount();
  const shown = useRef(step);
  const pending = useRef<string | number | null>(null);

  // Not a layout effect: in Preact the parts below render after the root's layout effects.
  useEffect(() => {
    if (shown.current !== step) {
      shown.current = step;
      if (steps) pending.current ??= headingOf(step);
    }
    if (pending.current && root.current && reveal(root.current, idOf(pending.current))) {
      pending.current = null;
    }
  });

  /** Moves focus to a node as soon as it is on screen. */
  const focusOn = (name: string | number) => {
    pending.current = name;
    refresh();
  };

  /** Goes to a node, unless the host keeps the person where they are. */
  const go = (
    { nativeEvent }: SyntheticEvent,
    { to, reason, standardId, questionId }: Destination,
  ) => {
    const next = standardId ?? standardOf(questionId)?.id ?? null;
    const details = Object.assign(createChangeDetails(reason, nativeEvent), { questionId });
    if (reason === 'change' && !setMode('edit', details as StandardsModeDetails)) return;
    if (steps && next !== step && !setStep(next, details)) return;
    focusOn(to);
  };

  return { step: steps && live ? step : undefined, mode, go, focusOn };
}
