import type { CommunicationFlow, EngagementTypeId, GuidanceSource } from '../guidance/guidance.js';

/**
 * What communities may see of a promise: an allow-listed projection of a plan.
 * Every fact may be missing; a view says so instead of leaving it out.
 */
export interface PublicPromise {
  readonly format: 'public-promise';
  readonly formatVersion: 1;
  readonly organisation?: string;
  /** Names of the activities that the promise covers. */
  readonly activities: readonly string[];
  /** Absent as long as no type has been chosen. */
  readonly engagementType?: {
    readonly id: EngagementTypeId;
    readonly name: string;
    readonly aim: string;
    /** The published promise, word for word. */
    readonly promise: string;
    readonly communication: { readonly flow: CommunicationFlow; readonly text: string };
  };
  /** The organisation's own words, shown beside the promise. */
  readonly localExplanation?: string;
  readonly howToTakePart?: string;
  readonly open: readonly string[];
  readonly fixed: readonly { readonly text: string; readonly reason?: string }[];
  readonly feedback: readonly {
    readonly audience?: string;
    readonly how?: string;
    /** ISO date. */
    readonly dueOn?: string;
    readonly possibleDelay?: string;
  }[];
  readonly contact?: string;
  /** ISO date on which the promise was made; absent while it is a draft. */
  readonly madeOn?: string;
  readonly source: GuidanceSource;
}
