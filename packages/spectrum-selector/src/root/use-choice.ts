'use client';

import { type EngagementTypeId, engagementTypeById, type Speaker } from '@engagement-kit/model';
import {
  createChangeDetails,
  useAnnouncer,
  useControllableState,
  useEntered,
  useFormReset,
  warnings,
} from '@engagement-kit/react';
import { type RefObject, useEffect, useReducer, useRef, useState } from 'react';
import type { SpectrumGuidance } from '../guidance.js';
import type { SpectrumSelectorMessages } from '../messages.js';
import type { SpectrumChangeDetails, SpectrumContextValue } from './root-context.js';

interface ChoiceOptions {
  /** Id of the root's node. */
  id: string;
  /** Name of the form entry. */
  name?: string | undefined;
  /** A script runs: see `useHydrated`. */
  hydrated: boolean;
  value?: EngagementTypeId | null | undefined;
  defaultValue: EngagementTypeId | null;
  onValueChange?:
    | ((value: EngagementTypeId | null, details: SpectrumChangeDetails) => void)
    | undefined;
  form?: string | undefined;
  /** The person cannot change it. */
  fixed: boolean;
  guidance: SpectrumGuidance;
  words: Speaker<SpectrumSelectorMessages>;
}

const names = ['SpectrumSelector', 'value', 'onValueChange'] as const;

interface Choice extends Pick<SpectrumContextValue, 'value' | 'choose' | 'reportMissing'> {
  /** The browser found that a required choice is missing, and there is none yet. */
  missing: boolean;
  /** What to say of the last change to people who cannot see it. */
  said: string;
}

/** The choice itself: who keeps it, who may change it, and what is said of it. */
export function useChoice(
  root: RefObject<HTMLElement | null>,
  {
    id,
    name,
    hydrated,
    value,
    defaultValue,
    onValueChange,
    form,
    fixed,
    guidance,
    words: { say },
  }: ChoiceOptions,
): Choice {
  const [current, setCurrent] = useControllableState<
    EngagementTypeId | null,
    SpectrumChangeDetails
  >({ value, defaultValue, onValueChange, names: fixed ? undefined : names });
  const [missing, setMissing] = useState(false);
  const [said, announce] = useAnnouncer();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const byPerson = useRef(false);
  const latest = useRef(current);

  const choose: Choice['choose'] = (next, reason, event) => {
    // Always renders, so that a native radio shows the true value after a refused choice.
    refresh();
    if (reason !== 'reset') {
      if (fixed || next === current) return false;
      byPerson.current = true;
    }
    return setCurrent(next, createChangeDetails(reason, event));
  };

  useEffect(() => {
    const known = guidance.engagementTypes.map(({ id }) => id);
    if (current === null || known.includes(current)) return;
    const prop = value === undefined ? 'defaultValue' : 'value';
    warnings.unknownValue?.(names[0], prop, current, known);
  }, [current, value, guidance]);

  // Not said: the person chose it before anything here could speak.
  useEntered(id, hydrated, (entered) => {
    const chosen = entered.filter((each) => each.name === (name ?? id)).at(-1);
    const type = engagementTypeById(guidance, chosen?.text);
    if (type && !fixed) setCurrent(type.id, createChangeDetails('chosen'));
  });

  useFormReset(
    root,
    (event) => {
      setMissing(false);
      if (value === undefined && current !== defaultValue) choose(defaultValue, 'reset', event);
      else refresh();
    },
    form,
  );

  // Waits for the value itself, because a host may refuse a choice or take it later.
  useEffect(() => {
    if (current !== null) setMissing(false);
    const isOther = latest.current !== current;
    latest.current = current;
    if (!byPerson.current) {
      // The host has chosen, or another plan has come, so the last announcement no longer holds.
      if (isOther) {
        announce('');
        setMissing(false);
      }
      return;
    }
    byPerson.current = false;
    const type = engagementTypeById(guidance, current ?? undefined);
    announce(type ? say('announceChosen', { name: type.name }) : say('announceCleared'));
  }, [current, guidance, say, announce]);

  return { value: current, choose, missing, reportMissing: () => setMissing(true), said };
}
