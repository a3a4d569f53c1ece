import type { CommunicationFlow, EngagementTypeId } from '../guidance/guidance.js';

/** An ISO calendar date, `2026-06-04`. */
export type IsoDate = string;

/** An ISO instant in UTC, `2026-06-04T08:03:00.000Z`. */
export type IsoInstant = string;

/** A plan of engagement: one record, kept as one file by the person who owns it. */
export interface Plan {
  readonly format: 'engagement-plan';
  /** The version of the file format, from 1. */
  readonly formatVersion: number;
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly summary?: string;
  readonly lead?: string;
  readonly contact?: string;
  readonly status: PlanStatus;
  readonly created: IsoInstant;
  readonly updated: IsoInstant;
  readonly nextReviewOn?: IsoDate;
  /** The guidance, and its version, that the answers were given to. */
  readonly guidance: { readonly id: string; readonly version: string };
  readonly activities: readonly Activity[];
  readonly decisions: readonly Decision[];
  readonly promises: readonly PromiseRecord[];
  readonly feedback: readonly Feedback[];
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What happened to this plan, oldest first. Only ever added to. */
  readonly history: readonly PlanEvent[];
}

/** Where the work stands as a whole. */
export type PlanStatus = 'draft' | 'active' | 'closed';

/** One piece of engagement work. Activities of one plan may use different types (L33). */
export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly engagementType?: EngagementTypeId;
  readonly decisionId?: string;
  readonly practice?: Practice;
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
}

/** What is really done, as facts that a promise can be held against. */
export interface Practice {
  readonly flow?: CommunicationFlow;
  readonly stage?: 'framing' | 'options' | 'choosing' | 'delivering' | 'evaluating';
  /** How people can take part or be heard. */
  readonly inputRoute?: string;
  readonly payment?: string;
}

/** A decision that an activity feeds into: what is still open, what is fixed and why. */
export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly madeBy?: 'organisation' | 'shared' | 'community';
  readonly alreadyMade?: boolean;
  readonly open?: readonly string[];
  readonly fixed?: readonly { readonly text: string; readonly reason?: string }[];
}

/** A public promise that the organisation makes for some activities. */
export interface PromiseRecord {
  readonly id: string;
  readonly activityIds: readonly string[];
  /** Set when the promise is made. Until then the promise follows its first activity's type. */
  readonly engagementType?: EngagementTypeId;
  readonly madeOn?: IsoDate;
  readonly shownWhere?: string;
  /** The organisation's own plain words, shown beside the promise, never in its place. */
  readonly localExplanation?: string;
}

/** How and by when people hear what came of what they said (L33, L135). */
export interface Feedback {
  readonly id: string;
  readonly promiseId: string;
  readonly audience?: string;
  readonly how?: string;
  readonly dueOn?: IsoDate;
  readonly possibleDelay?: string;
}

/** Where the work on a question stands. It says nothing of how well it is answered. */
export type AnswerStatus = 'not-started' | 'in-progress' | 'answered' | 'not-applicable';

/** The answer to one question of the standards. */
export interface Answer {
  readonly status?: AnswerStatus;
  /** Why the question does not apply. Asked for when the status is `not-applicable`. */
  readonly reason?: string;
  readonly notes?: string;
  readonly evidence?: readonly Evidence[];
  readonly owner?: string;
  readonly dueOn?: IsoDate;
  readonly updatedAt?: IsoInstant;
}

/** Something that shows an answer to be so. */
export interface Evidence {
  readonly label: string;
  readonly url?: string;
  readonly on?: IsoDate;
  /** May it be shown outside the organisation? */
  readonly public?: boolean;
}

/** One entry of the history: what changed, when, from what to what. */
export interface PlanEvent {
  readonly at: IsoInstant;
  readonly by?: string;
  /** The command that caused it, `answer.update`. */
  readonly what: string;
  /** Where in the plan: `['answers', 'define-purpose.1']`. */
  readonly path: readonly (string | number)[];
  /** The changed fields as they were, absent when nothing was there. */
  readonly before?: unknown;
  /** The changed fields as they are now, absent when they were removed. */
  readonly after?: unknown;
}
