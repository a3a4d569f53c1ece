import type { Guidance } from '../guidance/guidance.js';
import type {
  Activity,
  Answer,
  Community,
  Decision,
  Dismissal,
  Feedback,
  IsoDate,
  IsoInstant,
  Judgement,
  Plan,
  PromiseRecord,
  PromiseWords,
  Risk,
} from './plan.js';

/** The plain facts of a plan that `plan.update` may change. */
export type PlanFacts = Pick<
  Plan,
  'title' | 'organisation' | 'summary' | 'lead' | 'contact' | 'status' | 'nextReviewOn'
>;

/** Changes to fields: a value sets the field, `undefined` removes it, an absent key leaves it alone. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A new item: everything but its id, which may be given or is made. A field that is not in the type is
 * refused, unless another item of the list holds the same: a copy of an item may be added as it is.
 */
export type NewItem<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string };

/** Adding, changing and removing the items of one of the plan's lists. */
export type ItemCommand<Name extends string, T extends { id: string }> =
  | { readonly type: `${Name}.add`; readonly item: NewItem<T> }
  | {
      readonly type: `${Name}.update`;
      readonly id: string;
      readonly changes: Changes<Omit<T, 'id'>>;
    }
  | { readonly type: `${Name}.remove`; readonly id: string };

/** Everything that can happen to a plan. */
export type PlanCommand =
  | { readonly type: 'plan.update'; readonly changes: Changes<PlanFacts> }
  | ItemCommand<'community', Community>
  | ItemCommand<'activity', Activity>
  | ItemCommand<'decision', Decision>
  | ItemCommand<'promise', PromiseRecord>
  | ItemCommand<'feedback', Feedback>
  | ItemCommand<'risk', Risk>
  | PromiseCommand
  | FeedbackCommand
  | {
      readonly type: 'answer.update';
      readonly questionId: string;
      readonly changes: Changes<Omit<Answer, 'updatedAt'>>;
    }
  | { readonly type: 'answer.clear'; readonly questionId: string }
  | {
      readonly type: 'judgement.set';
      readonly standardId: string;
      readonly changes: Changes<Judgement>;
    }
  | { readonly type: 'judgement.clear'; readonly standardId: string }
  | FindingCommand
  | VersionCommand
  | GuidanceCommand;

/** What can happen to a promise after it was made. */
export type PromiseCommand =
  /** Promises something else, and records what was promised before. */
  | {
      readonly type: 'promise.change';
      readonly id: string;
      readonly changes: Changes<PromiseWords>;
      readonly reason?: string;
      /** The day of the change; today when it is left out. */
      readonly on?: IsoDate;
      readonly communityToldOn?: IsoDate;
    }
  /** Records when the community was told of every change that it had not been told of. */
  | { readonly type: 'promise.told'; readonly id: string; readonly on: IsoDate };

/** Commits to another way or day of feeding back, and records what had been said before. */
export interface FeedbackCommand {
  /** Names the command. */
  readonly type: 'feedback.change';
  /** The commitment that changes. */
  readonly id: string;
  /** What is said from now on. */
  readonly changes: Changes<Pick<Feedback, 'audience' | 'how' | 'dueOn'>>;
  /** Why. Public, with the promise. */
  readonly reason?: string;
  /** The day of the change; today when it is left out. */
  readonly on?: IsoDate;
}

/** Setting a finding aside with a reason, and taking it up again by its id. */
export type FindingCommand =
  | {
      readonly type: 'finding.dismiss';
      readonly finding: Pick<Dismissal, 'id' | 'ruleId' | 'about' | 'fingerprint'>;
      readonly reason: string;
    }
  | { readonly type: 'finding.restore'; readonly id: string };

/** Giving the state of the plan a name, going back to such a state, and letting one go. */
export type VersionCommand =
  | { readonly type: 'version.save'; readonly name: string; readonly id?: string }
  | { readonly type: 'version.restore'; readonly id: string }
  | { readonly type: 'version.remove'; readonly id: string };

/** Pins another version of the guidance and marks answers to look at again. See `updateGuidance`. */
export interface GuidanceCommand {
  /** Names the command. */
  readonly type: 'guidance.update';
  /** The guidance and the version to pin. */
  readonly guidance: Plan['guidance'];
  /** Ids of questions whose words have changed. */
  readonly checkAgain: readonly string[];
}

/** What a command needs from outside: the pinned guidance, a clock, a source of ids, and who is acting. */
export interface CommandContext {
  /** The guidance that the plan pins. With another, answers and types are refused. */
  readonly guidance: Guidance;
  /** The time now, as an ISO instant. */
  readonly now: () => IsoInstant;
  /** A new id, unlike any before. */
  readonly newId: () => string;
  /** A role or a team that acts, for the history. Never a name. */
  readonly actor?: string;
}
