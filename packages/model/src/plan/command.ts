import type { Guidance } from '../guidance/guidance.js';
import type {
  Activity,
  Answer,
  Decision,
  Feedback,
  IsoInstant,
  Plan,
  PromiseRecord,
} from './plan.js';

/** The plain facts of a plan that `plan.update` may change. */
export type PlanFacts = Pick<
  Plan,
  'title' | 'organisation' | 'summary' | 'lead' | 'contact' | 'status' | 'nextReviewOn'
>;

/** Changes to fields: a value sets the field, `undefined` removes it, an absent key leaves it alone. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A new item: everything but its id, which may be given or is made. */
export type NewItem<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string };

/** Everything that can happen to a plan. */
export type PlanCommand =
  | { readonly type: 'plan.update'; readonly changes: Changes<PlanFacts> }
  | { readonly type: 'activity.add'; readonly item: NewItem<Activity> }
  | {
      readonly type: 'activity.update';
      readonly id: string;
      readonly changes: Changes<Omit<Activity, 'id'>>;
    }
  | { readonly type: 'activity.remove'; readonly id: string }
  | { readonly type: 'decision.add'; readonly item: NewItem<Decision> }
  | {
      readonly type: 'decision.update';
      readonly id: string;
      readonly changes: Changes<Omit<Decision, 'id'>>;
    }
  | { readonly type: 'decision.remove'; readonly id: string }
  | { readonly type: 'promise.add'; readonly item: NewItem<PromiseRecord> }
  | {
      readonly type: 'promise.update';
      readonly id: string;
      readonly changes: Changes<Omit<PromiseRecord, 'id'>>;
    }
  | { readonly type: 'promise.remove'; readonly id: string }
  | { readonly type: 'feedback.add'; readonly item: NewItem<Feedback> }
  | {
      readonly type: 'feedback.update';
      readonly id: string;
      readonly changes: Changes<Omit<Feedback, 'id'>>;
    }
  | { readonly type: 'feedback.remove'; readonly id: string }
  | {
      readonly type: 'answer.update';
      readonly questionId: string;
      readonly changes: Changes<Omit<Answer, 'updatedAt'>>;
    }
  | { readonly type: 'answer.clear'; readonly questionId: string };

/** What a command needs from outside: the pinned guidance, a clock, a source of ids, and who is acting. */
export interface CommandContext {
  readonly guidance: Guidance;
  /** The time now, as an ISO instant. */
  readonly now: () => IsoInstant;
  /** A new id, unlike any before. */
  readonly newId: () => string;
  readonly actor?: string;
}
