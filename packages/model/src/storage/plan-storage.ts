import type { IsoInstant, Plan, PlanStatus } from '../plan/plan.js';
import type { Issue, Result } from '../result.js';

/** Where plans are stored. Make one for each tab. Nothing here throws or rejects. */
export interface PlanStorage {
  /** Whose place it is, for the words of a save state. */
  readonly place: 'memory' | 'browser' | 'host';
  /** Reads a plan. Issues: `unknown-id`, `newer-format`, `damaged`, or why the place failed. */
  readonly load: (id: string) => Promise<Result<LoadedPlan>>;
  /**
   * Stores a plan. When somebody else has saved since the version that it was made from, the two are
   * merged. Go on with the `plan` and the `version` of the outcome.
   */
  readonly save: (plan: Plan, options?: SaveOptions) => Promise<Result<SavedPlan>>;
  /** Every plan that is stored here, the latest first. One that cannot be opened is listed too. */
  readonly list: () => Promise<Result<readonly PlanEntry[]>>;
  /**
   * The ids of all that is stored here, also where nothing is left but texts that were set aside. Without it,
   * those of `list` count.
   */
  readonly ids?: () => Promise<Result<readonly string[]>>;
  /** Deletes a plan with all that was stored of it. Ask the person first. */
  readonly remove: (id: string) => Promise<Result<undefined>>;
  /** The texts of a plan that could not be read and were set aside, word for word. */
  readonly setAside: (id: string) => Promise<Result<readonly SetAsideText[]>>;
  /** Tells when somebody else changes what is stored: `id` names the plan, or nothing when all may differ. */
  readonly subscribe: (listener: (change: StorageChange) => void) => () => void;
}

/** What a plan was made from, and how to save where saving as usual was refused. */
export interface SaveOptions {
  /** The version that loading or the last save gave. Without it, a plan that is stored here is not touched. */
  readonly since?: string | undefined;
  /**
   * `stored`: put this plan over the stored one, which becomes the version before it.
   * `removed`: store it again, although it was deleted here since it was loaded.
   */
  readonly over?: 'stored' | 'removed' | undefined;
}

/** A plan from a storage. */
export interface LoadedPlan {
  /** The plan. Where two tabs had saved at once, both of theirs in one. */
  readonly plan: Plan;
  /** Names what was loaded, for the next save. */
  readonly version: string;
  /** When it was last saved. */
  readonly savedAt: IsoInstant;
  /** What the person should know: that a damaged version was set aside, and this is the one before. */
  readonly notices: readonly Issue[];
}

/** What saving came to. */
export interface SavedPlan {
  /** The plan as it is stored now. It differs from the one handed in when it was merged. */
  readonly plan: Plan;
  /** Names what was saved, for the next save. */
  readonly version: string;
  /** When it was saved. */
  readonly savedAt: IsoInstant;
  /** Did another tab's changes come in? */
  readonly merged: boolean;
  /** What the person should know, as with loading. */
  readonly notices: readonly Issue[];
}

/** A stored plan, as a list shows it. */
export interface PlanEntry {
  /** Opens or deletes it. */
  readonly id: string;
  /** Its title when it was saved; empty when it cannot be read. */
  readonly title: string;
  /** Where the work stood when it was saved. */
  readonly status?: PlanStatus;
  /** When the plan was last changed. */
  readonly updated?: IsoInstant;
  /** When it was last saved; absent when it cannot be read. */
  readonly savedAt?: IsoInstant;
  /** The length of its text, in characters. */
  readonly size: number;
  /** Can it be opened? */
  readonly state: 'ready' | 'newer-format' | 'damaged';
}

/** A text that could not be read. */
export interface SetAsideText {
  /** Names the text in its place. */
  readonly key: string;
  /** The text, word for word. */
  readonly text: string;
}

/** Somebody else changed what is stored. */
export interface StorageChange {
  /** The plan that it is about; absent when all may differ. */
  readonly id?: string;
}

/** What every storage needs from outside. */
export interface StorageContext {
  /** Reads the text of a plan: `readPlan` of the schema entry. */
  readonly readPlan: (input: unknown) => Result<Plan>;
  /** The time now, as an ISO instant. */
  readonly now: () => IsoInstant;
  /** A new id, unlike any before, also in other tabs. */
  readonly newId: () => string;
}
