// What a host has at hand where a guide shows a piece of its code: a plan, a promise, somebody's text.
import type {
  Answers,
  Autosave,
  Guidance as KitGuidance,
  Plan,
  PlanStorage,
  PlanStore,
  PublicPromise,
} from '@engagement-kit/model';
import type { SpectrumSelectorMessages } from '@engagement-kit/spectrum-selector';

declare global {
  const plan: Plan;
  const store: PlanStore;
  const storage: PlanStorage;
  const autosave: Autosave;
  const promise: PublicPromise;
  const answers: Answers;
  const today: string;
  const text: string;
  const request: Request;
  /** Versions of a guidance, before and after it changed. */
  const earlier: KitGuidance;
  const later: KitGuidance;
  /** The plan that two people began with, and what the other made of it. */
  const base: Plan;
  const theirs: Plan;
  /** A component’s texts in another language. */
  const translated: SpectrumSelectorMessages;
  /** Keeps what it is given, as hosts do. */
  const keep: (value: unknown) => void;
}
