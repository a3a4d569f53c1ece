import type { PlanStorage, PluralMessage } from '@engagement-kit/model';

/** A text for each place in which plans can be stored: this browser, the host, this page’s memory. */
export type PlaceWords = Readonly<Record<PlanStorage['place'], string>>;

/** The words of everything around a plan as a file. Sentences carry their own punctuation. */
export interface PlanFileMessages {
  /** Heading of the ready-made component. */
  readonly heading: string;
  /** Where the plan stands, while it is not being saved. All may name `{file}`, `{time}`. */
  readonly nothingSaved: string;
  readonly openedFile: string;
  readonly changedSinceFile: string;
  readonly copySaved: string;
  readonly changedSinceCopy: string;
  readonly stopped: PlaceWords;
  readonly changedSinceStopped: PlaceWords;
  readonly deleted: PlaceWords;
  /** While it is being saved. */
  readonly saving: string;
  readonly saved: PlaceWords;
  /** The same where there is little room. */
  readonly savedShort: string;
  readonly notSavedShort: string;
  readonly inFileShort: string;
  /** A save failed; `{message}` says what happened and what to do. */
  readonly notSaved: string;
  /** A storage cannot be reached at all; `{message}`. Stands after where the plan is. */
  readonly unreachable: string;
  readonly timeOnDate: string;

  readonly open: string;
  readonly bringIn: string;
  readonly saveCopy: string;
  readonly startSaving: PlaceWords;
  readonly stopSaving: string;
  readonly remove: PlaceWords;
  readonly removeAll: string;
  readonly undo: string;
  readonly redo: string;

  /** What an action came to. */
  readonly copied: string;
  readonly copyBlocked: string;
  /** A file, `{file}`, that takes longer to read. */
  readonly reading: string;
  readonly readingStopped: string;
  readonly opened: string;
  readonly broughtIn: string;
  readonly nothingToBringIn: string;
  /** Another tab has saved changes, at `{time}`, and they are on the page. */
  readonly changedElsewhere: string;
  readonly started: string;
  readonly notOpened: string;
  readonly notBroughtIn: string;
  /** The file holds another plan, `{title}`. */
  readonly otherPlan: string;
  readonly copyRefused: string;
  readonly refusedByPage: string;
  readonly undone: string;
  readonly redone: string;
  /** Where what the step changed could not be loaded. */
  readonly justUndone: string;
  readonly justRedone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly removedOpen: PlaceWords;
  readonly removedOther: string;
  readonly removedAll: string;
  readonly renamed: string;
  readonly duplicated: string;
  readonly setAsideSaved: string;
  readonly nothingSetAside: string;
  readonly notDone: string;

  /** Before the place of an issue in the file. */
  readonly issuePlace: string;
  readonly moreIssues: PluralMessage;

  /** Buttons after a problem, by what the problem offers. */
  readonly offerDownload: string;
  readonly offerDownloadDamaged: string;
  readonly offerTryAgain: string;
  readonly offerSaveAgain: string;
  readonly offerReplace: string;
  readonly offerDuplicate: string;

  /** The plans that are stored. */
  readonly plansHeading: PlaceWords;
  readonly plansLoading: string;
  readonly plansEmpty: string;
  readonly startNew: string;
  readonly isOpen: string;
  readonly isDamaged: string;
  readonly isNewer: string;
  readonly damagedHint: string;
  readonly newerHint: string;
  readonly untitled: string;
  readonly noTitle: string;
  readonly savedOn: string;
  readonly openPlan: string;
  readonly openPlanLabel: string;
  /** Opens the menu of what else can be done with a plan, and its whole name: `{title}`. */
  readonly more: string;
  readonly moreLabel: string;
  readonly rename: string;
  readonly renameLabel: string;
  readonly newTitle: string;
  readonly titleMissing: string;
  readonly saveTitle: string;
  readonly duplicate: string;
  readonly duplicateLabel: string;
  readonly copyOf: string;
  readonly removePlan: string;
  readonly removePlanLabel: string;
  readonly saveSetAside: string;
  readonly saveSetAsideLabel: string;

  /** What a copy, `{file}`, brings in, and where both changed the same. */
  readonly copyTitle: string;
  readonly copyText: string;
  readonly copyUndo: string;
  readonly copyNoPast: string;
  readonly copyChanges: string;
  readonly copyBoth: string;
  readonly copyBothHint: string;
  readonly copyMine: string;
  readonly copyTheirs: string;
  readonly copyNothing: string;
  readonly copyRemoved: string;
  readonly copyKept: string;
  readonly copyGo: string;
  readonly copyLeave: string;
  readonly copyNotLoaded: string;
  readonly copyAgain: string;

  /** The questions that are asked first. */
  readonly cancel: string;
  readonly askOpenTitle: string;
  readonly askOpenText: string;
  readonly askOpenCopy: string;
  readonly askOpenGo: string;
  readonly askCopyTitle: string;
  readonly askCopyText: string;
  readonly askCopyGo: string;
  readonly askCopyOpen: string;
  readonly askNewCopy: string;
  readonly askNewGo: string;
  readonly askRemoveTitle: PlaceWords;
  readonly askRemoveOpenText: string;
  readonly askRemoveOtherText: string;
  readonly askRemoveAllTitle: string;
  readonly askRemoveAllText: PluralMessage;
  readonly askRemoveAllOpenText: string;
  readonly askRemoveGo: string;
  readonly askRemoveAllGo: string;

  /** The folds of the ready-made component. */
  readonly historyFold: string;
  readonly exportsFold: string;
}

/** The names of the messages with a text for each place. */
export type PlaceMessage = {
  [Name in keyof PlanFileMessages]: PlanFileMessages[Name] extends PlaceWords ? Name : never;
}[keyof PlanFileMessages];
