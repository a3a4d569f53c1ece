import type {
  Guidance,
  IsoInstant,
  Issue,
  MergeSide,
  Plan,
  PlanEntry,
  PlanStorage,
  Result,
  SaveState,
} from '@engagement-kit/model';
import type { ChangeDetails } from '@engagement-kit/react';

/** Why another plan comes in: from a file, from those that are stored, a new one, or this one under an id of its own. */
export type PlanFileOpenReason = 'file' | 'stored' | 'new' | 'duplicate';

/** What a plan’s file works with. */
export interface PlanFileOptions {
  /** Where plans can be stored, when the person asks for it. Without it nothing is stored here. One for each page. */
  storage?: PlanStorage | undefined;
  /** Reads the text of a file: `readPlan` of `@engagement-kit/model`, or a host’s own around it. */
  readPlan: (input: unknown) => Result<Plan>;
  /** Told before another plan comes in; `details.cancel()` refuses it. */
  onOpen?: ((plan: Plan, details: ChangeDetails<PlanFileOpenReason>) => void) | undefined;
  /** Makes the plan of “Start a new plan”; an empty one unless given. */
  newPlan?: (() => Plan) | undefined;
  /** The version as which the host has loaded the store’s plan from this storage: saving then goes on at once. */
  since?: string | undefined;
  /**
   * The view has left the page for now, and may come back: what waits to be saved is saved, and nothing is listened to
   * until it is back.
   */
  away?: boolean | undefined;
}

/** What is known of the plan while it is not being saved: where it came from, or where it last was whole. */
export type PlanFileBasis =
  | { readonly kind: 'new' | 'deleted' }
  | { readonly kind: 'file' | 'copy'; readonly file: string }
  | { readonly kind: 'stopped'; readonly savedAt: IsoInstant };

/** What the last action came to, by the name of its message. */
export type PlanFileOutcomeName =
  | 'copied'
  | 'copyBlocked'
  | 'opened'
  | 'broughtIn'
  | 'nothingToBringIn'
  | 'changedElsewhere'
  | 'readingStopped'
  | 'started'
  | 'undone'
  | 'redone'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'removedOpen'
  | 'removedOther'
  | 'removedAll'
  | 'renamed'
  | 'duplicated'
  | 'setAsideSaved'
  | 'nothingSetAside';

/** A step that was undone or redone. What it changed is worked out where it is said, in the language there. */
export interface PlanFileStep {
  readonly earlier: Plan;
  readonly later: Plan;
  readonly guidance: Guidance;
}

/** What the last action came to, with what its message names. */
export interface PlanFileOutcome {
  readonly name: PlanFileOutcomeName;
  readonly title?: string;
  readonly file?: string;
  /** When it happened. */
  readonly at?: IsoInstant;
  /** What was undone or redone. */
  readonly step?: PlanFileStep;
}

/** Something that was not done, and why. It stays until the next action. */
export interface PlanFileProblem {
  readonly name:
    | 'notOpened'
    | 'notBroughtIn'
    | 'otherPlan'
    | 'refusedByPage'
    | 'notDone'
    | 'copyRefused';
  readonly title?: string;
  readonly file?: string;
  readonly issues: readonly Issue[];
  /** The stored plan that it is about. */
  readonly planId?: string;
}

/** A copy of the plan on the page, on its way into it. Somebody looks at what it changes first. */
export interface PlanFileCopy {
  readonly file: string;
  readonly plan: Plan;
  /** What both were made from; nothing where no history tells. */
  readonly past: Plan | undefined;
  /** Whose words stand where both changed a field, by its place: `activities/a1/name`. The later ones unless chosen. */
  readonly chosen: Readonly<Record<string, MergeSide>>;
}

/** A question that waits for an answer before anything happens. */
export type PlanFileQuestion =
  | { readonly kind: 'open'; readonly reason: PlanFileOpenReason; readonly title: string }
  | {
      readonly kind: 'remove';
      readonly id: string;
      readonly title: string;
      /** Is it the plan on the page? */
      readonly isOpen: boolean;
      /** Where the focus goes when the button that asked goes with the plan. */
      readonly focusAfter: 'save-in-browser' | 'plans-heading';
    }
  | { readonly kind: 'remove-all'; readonly count: number }
  /** The file holds this very plan, and each side has changes that the other lacks. */
  | { readonly kind: 'copy'; readonly file: string; readonly title: string }
  /** The step changes what people were promised. */
  | { readonly kind: 'step'; readonly way: 'undo' | 'redo' };

/** All that a view of the plan’s file shows. */
export interface PlanFileState {
  /** What is true about saving. */
  readonly save: SaveState;
  /** What the person should know of what was saved: that it is damaged, or nearly too large. */
  readonly notices: readonly Issue[];
  /** What is true while saving is off. */
  readonly basis: PlanFileBasis;
  /** Are there changes that are in no copy and not saved? */
  readonly isUnsaved: boolean;
  /** Is the store’s plan one that is stored here, or was until saving stopped? */
  readonly isStored: boolean;
  /** Every plan that is stored; null before the storage has answered. */
  readonly plans: readonly PlanEntry[] | null;
  /** Why the storage could not say what is stored. */
  readonly unreachable: Issue | null;
  readonly outcome: PlanFileOutcome | null;
  readonly problem: PlanFileProblem | null;
  readonly question: PlanFileQuestion | null;
  /** What a copy would bring in, while somebody looks at it. */
  readonly copy: PlanFileCopy | null;
  /** The file that is being read, once that takes longer than a moment; `done` goes from 0 to 1. */
  readonly reading: { readonly file: string; readonly done: number } | null;
  /** How many outcomes there have been, so that the same one is said again. */
  readonly turn: number;
  /** How many saves asked to be announced. */
  readonly announced: number;
  /** When the saving or the list last changed, by the clock of the page. Empty at first. */
  readonly now: IsoInstant | '';
}
