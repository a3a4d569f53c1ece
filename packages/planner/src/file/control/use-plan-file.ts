'use client';

import type { PlanStorage } from '@engagement-kit/model';
import { usePlan, usePlanStore, windowOf } from '@engagement-kit/react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createPlanFile, type PlanFileControl } from './create-plan-file.js';
import type { PlanFileOptions, PlanFileState } from './plan-file-state.js';

/** What a person can do around the plan as a file. Each says in the state what it came to. */
export type PlanFileActions = PlanFileControl['actions'];

/** The state and actions of the plan’s file. */
export interface PlanFileBinding extends PlanFileState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whose place plans are stored in; nothing without a storage. */
  readonly place: PlanStorage['place'] | undefined;
  /** Stable between renders. */
  readonly actions: PlanFileActions;
  /** Goes on the node that stands around everything: through it the page is reached. */
  readonly ref: (node: HTMLElement | null) => void;
}

/**
 * The state and actions of the plan’s file, for a layout of your own. Another store or another storage starts
 * afresh. Until `ref` has a node nothing is listened to, and nothing is ever written before the person asks.
 */
export function usePlanFile(options: PlanFileOptions): PlanFileBinding {
  const store = usePlanStore();
  const { storage, away = false } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const make = () => {
    const control = createPlanFile(store, storage, () => latest.current, options.since);
    return { store, storage, control };
  };
  const [made, setMade] = useState(make);
  let now = made;
  if (made.store !== store || made.storage !== storage) {
    now = make();
    setMade(now);
  }
  const { control } = now;

  const [own, ref] = useState<HTMLElement | null>(null);
  const node = away ? null : own;
  useEffect(() => (node ? control.connect(node) : undefined), [control, node]);

  const state = useStore(control);
  const canUndo = usePlan((each) => each.canUndo);
  const canRedo = usePlan((each) => each.canRedo);

  const { isUnsaved } = state;
  useEffect(() => {
    const view = node && windowOf(node);
    if (!isUnsaved || !view) return;
    const warn = (event: BeforeUnloadEvent) => {
      void control.actions.flush();
      event.preventDefault();
      // What older browsers ask for.
      event.returnValue = '';
    };
    view.addEventListener('beforeunload', warn);
    return () => view.removeEventListener('beforeunload', warn);
  }, [control, node, isUnsaved]);

  return { ...state, canUndo, canRedo, place: storage?.place, actions: control.actions, ref };
}
