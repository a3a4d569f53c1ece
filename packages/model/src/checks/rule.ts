import type { Path } from '../result.js';
import type { Choice, FindingLevel } from './finding.js';
import type { GateName, Look } from './look.js';
import type { RuleId } from './rule-ids.js';

/** What a rule saw, in the words that a person reads. */
export interface Sighting {
  readonly about: readonly string[];
  readonly message: string;
  readonly said: string;
  readonly shows: string;
  readonly choices: readonly Choice[];
  readonly paths: readonly Path[];
  /** The passages that this sighting leans on, out of the rule's own. */
  readonly refs: readonly string[];
  /** The facts that it rests on. When one of them changes, a dismissal no longer holds. */
  readonly rests: unknown;
  /** Where it differs from the rule's. */
  readonly level?: FindingLevel;
}

/** One way in which a plan can differ from its promise: a pure function, and the passages it rests on. */
export interface Rule {
  readonly id: RuleId;
  readonly level: FindingLevel;
  /** Refs of the published passages that it rests on. Never L51. */
  readonly leansOn: readonly string[];
  /** The moments at which its findings count as gaps. */
  readonly gates: readonly GateName[];
  readonly find: (look: Look) => readonly Sighting[];
}
