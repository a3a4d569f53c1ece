import type { PlanCommand } from '../plan/command.js';
import type { Dismissal } from '../plan/plan.js';
import type { Path } from '../result.js';
import type { RuleId } from './rule-ids.js';

/** A `gap` between promise and plan, or a `note` that is worth a thought. Neither blocks anything. */
export type FindingLevel = 'gap' | 'note';

/** Something a person could do. Some choices carry the command that does it. */
export interface Choice {
  /** What to do, as words for a button or a list. */
  readonly text: string;
  /** Carries out the choice, when dispatched to a store. */
  readonly command?: PlanCommand;
}

/** A published passage that a finding rests on, word for word. */
export interface Quote {
  /** The passage's name, see `guidancePassages`. */
  readonly ref: string;
  /** The passage, word for word as published. */
  readonly text: string;
  /** Where it stands, as a reader finds it: “Standard 8, first question”, or the heading of the section. */
  readonly place: string;
  /** The line of the source text that it stands on, from 1. For tools: people are told the place. */
  readonly sourceLine?: number;
}

/** Where a plan differs from its promise, in the kit's view. Never a judgement by the source. */
export interface Finding {
  /** The rule and what it is about. The same finding keeps its id when it is found again. */
  readonly id: string;
  /** The rule that found it, one of `RuleId`. */
  readonly ruleId: RuleId;
  /** How much it matters. Neither level blocks anything. */
  readonly level: FindingLevel;
  /** What was found, in a sentence. */
  readonly message: string;
  /** What is promised, or what was said. */
  readonly said: string;
  /** What the plan shows. */
  readonly shows: string;
  /** What a person could do about it. None is done for them. */
  readonly choices: readonly Choice[];
  /** The places in the plan that it rests on. */
  readonly paths: readonly Path[];
  /** What it is about: a place in the plan. */
  readonly about: readonly string[];
  /** A fingerprint of the facts it rests on. A dismissal holds while this stays the same. */
  readonly fingerprint: string;
  /** The published passages that it leans on. */
  readonly quotes: readonly Quote[];
  /** Present if it was set aside before, and the facts have changed since. */
  readonly earlierDismissal?: Dismissal;
  /** The kit says so, not the source. */
  readonly origin: 'kit';
}
