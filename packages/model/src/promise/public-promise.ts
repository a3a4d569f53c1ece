import type {
  CommunicationFlow,
  EngagementTypeId,
  GuidanceSource,
  TypeDrawing,
} from '../guidance/guidance.js';

/**
 * What communities may see of a promise: an allow-listed projection of a plan.
 * Every fact may be missing; a view says so instead of leaving it out.
 */
export interface PublicPromise {
  /** Tells the file of a promise from any other. */
  readonly format: 'public-promise';
  /** The version of the file format. */
  readonly formatVersion: 1;
  /** Who makes the promise. */
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
    /** The type's drawing, where it has one. */
    readonly drawing?: TypeDrawing;
  };
  /**
   * Id of a type that the plan names and the guidance at hand does not have, in place of the type. Only for a view that
   * says so: see `unknownType` of `toPublicPromise`.
   */
  readonly unknownType?: string;
  /** The organisation's own words, shown beside the promise. */
  readonly localExplanation?: string;
  /** How people can take part or be heard, one way a line. */
  readonly howToTakePart?: string;
  /** What people can still influence. */
  readonly open: readonly string[];
  /** What people cannot influence, and why. */
  readonly fixed: readonly { readonly text: string; readonly reason?: string }[];
  /** The web address at which everybody can read it, as somebody wrote it. */
  readonly address?: string;
  /** The promise in other forms that people made; absent when there are none. */
  readonly otherForms?: readonly PublicOtherForm[];
  /** How and by when people hear back. Empty when nothing has been said yet. */
  readonly feedback: readonly PublicFeedback[];
  /** Whom people can ask. */
  readonly contact?: string;
  /** ISO date on which the promise was made; absent while it is a draft. */
  readonly madeOn?: string;
  /** ISO date on which it was taken back; absent while it holds. */
  readonly withdrawnOn?: string;
  /** How the promise changed after it was made, oldest first; absent when it did not. */
  readonly changes?: readonly PublicPromiseChange[];
  /** Where the published words come from, with their licence. */
  readonly source: GuidanceSource;
}

/** The promise in another form that people made: Easy Read, a translation. */
export interface PublicOtherForm {
  /** What it is, in its own language. */
  readonly label: string;
  /** BCP 47 tag of its language, where that is another. */
  readonly language?: string;
  /** An address, or words that say where it is. */
  readonly address?: string;
}

/** How and by when people hear back, and what became of that. */
export interface PublicFeedback {
  /** Who hears back (L135). */
  readonly audience?: string;
  /** How they hear (L135). */
  readonly how?: string;
  /** ISO date. */
  readonly dueOn?: string;
  /** What could make it late, said beforehand. */
  readonly possibleDelay?: string;
  /** Absent while it is to come. `late` only where the day of the look was given. */
  readonly state?: 'kept' | 'late' | 'changed' | 'withdrawn';
  /** Why it is late, was changed or withdrawn. */
  readonly reason?: string;
  /** ISO date. */
  readonly deliveredOn?: string;
  /** What people said. Absent until feedback is delivered, as are the next two. */
  readonly heard?: string;
  /** What was decided or changed because of it. */
  readonly decided?: string;
  /** Why that was decided, or why nothing was. */
  readonly why?: string;
  /** What had been said until it was changed last. */
  readonly earlier?: PublicEarlierFeedback;
  /** What had been said before that, oldest first. */
  readonly before?: readonly PublicEarlierFeedback[];
}

/** How and by when people were to hear back until a day. */
export interface PublicEarlierFeedback {
  /** ISO date on which it was changed. */
  readonly on: string;
  /** Why it was changed. */
  readonly reason?: string;
  /** Who was to hear back. */
  readonly audience?: string;
  /** How they were to hear. */
  readonly how?: string;
  /** ISO date. */
  readonly dueOn?: string;
}

/** What was promised until a day. */
export interface PublicPromiseChange {
  /** ISO date on which it changed. */
  readonly on: string;
  /** Why it changed. */
  readonly reason?: string;
  /** Was all of it taken back then, or promised again? Absent where some of it changed. */
  readonly became?: 'withdrawn' | 'renewed';
  /** ISO date that the promise gave as the day on which it was made. */
  readonly madeOn?: string;
  /** Names of the activities that it covered. */
  readonly activities?: readonly string[];
  /** The type that was promised, with the published promise word for word. */
  readonly engagementType?: {
    readonly id: EngagementTypeId;
    readonly name: string;
    readonly promise: string;
  };
  /** The organisation’s own words as they were. */
  readonly localExplanation?: string;
}
