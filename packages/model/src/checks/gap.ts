import type { Path } from '../result.js';
import type { Choice, Finding } from './finding.js';

/** One thing that is missing for a moment, by name. */
export interface Gap {
  /** A stable name, with the id of what it is about where there may be several. */
  readonly id: string;
  /** What is missing, in a sentence. */
  readonly message: string;
  /** What a person could do about it. */
  readonly choices: readonly Choice[];
  /** The places in the plan where it would stand. */
  readonly paths: readonly Path[];
  /** The finding behind it, where a rule found it. */
  readonly finding?: Finding;
}
