import type { PlanStorage } from '@engagement-kit/model/storage';
import { defineMessages, type PluralMessage } from '../messages/message-set.js';

/** A text for each place in which plans can be kept: this browser, the host, this page’s memory. */
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
  /** A save failed; `{message}` says what happened and what to do. */
  readonly notSaved: string;
  /** A storage cannot be reached at all; `{message}`. Stands after where the plan is. */
  readonly unreachable: string;
  /** A time of today, `{time}`, and of another day, `{date}`; they go into the texts above. */
  readonly timeToday: string;
  readonly timeOnDate: string;

  readonly open: string;
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
  readonly opened: string;
  readonly started: string;
  readonly notOpened: string;
  readonly refusedByPage: string;
  readonly undone: string;
  readonly redone: string;
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
  readonly notice: string;

  /** A file that cannot be read at all. */
  readonly fileTooLarge: string;
  readonly fileNotText: string;
  readonly fileNotRead: string;
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

  /** The plans that are kept. */
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

  /** The questions that are asked first. */
  readonly cancel: string;
  readonly askOpenTitle: string;
  readonly askOpenText: string;
  readonly askOpenCopy: string;
  readonly askOpenGo: string;
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

/** The words of the plan’s file in British English. */
export const planFileMessages = /* @__PURE__ */ defineMessages<PlanFileMessages>(
  'plan-file',
  'en-GB',
  {
    heading: 'Save and open',
    nothingSaved: 'Nothing is saved yet. Nothing is sent to anyone.',
    openedFile:
      'This is the plan in {file}. You have not changed it yet. Nothing is sent to anyone.',
    changedSinceFile: 'Your changes to {file} are not saved yet. Nothing is sent to anyone.',
    copySaved: 'All of this plan is in your copy, {file}. Nothing is sent to anyone.',
    changedSinceCopy:
      'Your changes since the copy {file} are not saved yet. Nothing is sent to anyone.',
    stopped: {
      browser: 'Saving has stopped. What was saved {time} stays in this browser.',
      host: 'Saving has stopped. What was saved {time} stays there.',
      memory: 'Saving has stopped. What was saved {time} stays until this page closes.',
    },
    changedSinceStopped: {
      browser: 'Your latest changes are not saved. What was saved {time} stays in this browser.',
      host: 'Your latest changes are not saved. What was saved {time} stays there.',
      memory:
        'Your latest changes are not saved. What was saved {time} stays until this page closes.',
    },
    deleted: {
      browser: 'This plan is no longer saved in this browser. It is still open on this page.',
      host: 'This plan is no longer saved. It is still open on this page.',
      memory: 'This plan is no longer saved. It is still open on this page.',
    },
    saving: 'Saving…',
    saved: {
      browser: 'Saved in this browser {time}. It is not sent to anyone.',
      host: 'Saved {time}.',
      memory: 'Saved {time}, until this page closes. It is not sent to anyone.',
    },
    notSaved: 'Not saved: {message}',
    unreachable: 'Saving is not possible here: {message}',
    timeToday: 'at {time}',
    timeOnDate: 'on {date} at {time}',

    open: 'Open a file',
    saveCopy: 'Save a copy',
    startSaving: {
      browser: 'Save in this browser',
      host: 'Save this plan',
      memory: 'Save until this page closes',
    },
    stopSaving: 'Stop saving here',
    remove: {
      browser: 'Delete from this browser',
      host: 'Delete this plan',
      memory: 'Delete this plan',
    },
    removeAll: 'Delete all saved plans',
    undo: 'Undo',
    redo: 'Redo',

    copied: 'A copy of “{title}” was saved. Look for it in your downloads.',
    copyBlocked: 'This browser blocked the download. Allow downloads for this page and try again.',
    opened: '“{title}” is open.',
    started: 'A new plan is open.',
    notOpened: '{file} was not opened. The plan on this page is unchanged.',
    refusedByPage: '“{title}” was not opened. The plan on this page is unchanged.',
    undone: 'Undone: {step}.',
    redone: 'Redone: {step}.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    removedOpen: {
      browser: '“{title}” was deleted from this browser. It is still open on this page.',
      host: '“{title}” was deleted. It is still open on this page.',
      memory: '“{title}” was deleted. It is still open on this page.',
    },
    removedOther: '“{title}” was deleted.',
    removedAll: 'All saved plans were deleted. The plan on this page is still open.',
    renamed: 'The plan is now called “{title}”.',
    duplicated: '“{title}” was saved.',
    setAsideSaved: 'What is there was saved as {file}.',
    nothingSetAside: 'Nothing of this plan could be found any more.',
    notDone: 'That did not work. Nothing has changed.',
    notice: '“{title}” is open, with something to know.',

    fileTooLarge: 'The file is larger than {size} MB. Check that it is the right file.',
    fileNotText:
      'The file could not be read as text. Choose a plan file that this kit has written.',
    fileNotRead: 'The browser could not read the file. Check that it is still there.',
    issuePlace: 'Place in the file:',
    moreIssues: {
      one: 'There is {count} more problem.',
      other: 'There are {count} more problems.',
    },

    offerDownload: 'Save a copy',
    offerDownloadDamaged: 'Save what is there',
    offerTryAgain: 'Try again',
    offerSaveAgain: 'Save it again',
    offerReplace: 'Replace the saved plan with this one',
    offerDuplicate: 'Save this one as a second plan',

    plansHeading: {
      browser: 'Plans saved in this browser',
      host: 'Saved plans',
      memory: 'Plans saved on this page',
    },
    plansLoading: 'Looking for saved plans…',
    plansEmpty: 'No plans are saved here yet.',
    startNew: 'Start a new plan',
    isOpen: 'Open now',
    isDamaged: 'Damaged',
    isNewer: 'Newer version',
    damagedHint: 'It could not be read. You can save what is there as a file.',
    newerHint: 'A newer version of this program wrote it. Open it with that version.',
    untitled: 'Untitled plan',
    noTitle: 'A plan whose title could not be read',
    savedOn: 'Saved {time}',
    openPlan: 'Open',
    openPlanLabel: 'Open “{title}”',
    rename: 'Rename',
    renameLabel: 'Rename “{title}”',
    newTitle: 'New title',
    titleMissing: 'The title is empty. Type a title.',
    saveTitle: 'Save title',
    duplicate: 'Duplicate',
    duplicateLabel: 'Duplicate “{title}”',
    copyOf: 'Copy of {title}',
    removePlan: 'Delete',
    removePlanLabel: 'Delete “{title}”',
    saveSetAside: 'Save what is there',
    saveSetAsideLabel: 'Save what is there of “{title}”',

    cancel: 'Cancel',
    askOpenTitle: 'Your changes are not saved',
    askOpenText:
      'Changes to “{title}” are in no copy and are not saved here. They are lost when another plan is opened.',
    askOpenCopy: 'Save a copy and open',
    askOpenGo: 'Open without saving',
    askNewCopy: 'Save a copy and start',
    askNewGo: 'Start without saving',
    askRemoveTitle: {
      browser: 'Delete this plan from this browser?',
      host: 'Delete this plan?',
      memory: 'Delete this plan?',
    },
    askRemoveOpenText:
      '“{title}” is deleted with all that was saved of it. It stays open on this page until you close the page. To keep it, cancel and save a copy.',
    askRemoveOtherText:
      '“{title}” is deleted with all that was saved of it. To keep it, cancel, open it and save a copy.',
    askRemoveAllTitle: 'Delete all saved plans?',
    askRemoveAllText: {
      one: '{count} plan is deleted with all that was saved of it. To keep it, cancel, open it and save a copy.',
      other:
        '{count} plans are deleted with all that was saved of them. To keep one, cancel, open it and save a copy.',
    },
    askRemoveAllOpenText: 'The plan on this page stays open until you close the page.',
    askRemoveGo: 'Delete plan',
    askRemoveAllGo: 'Delete all plans',

    historyFold: 'History and versions',
    exportsFold: 'Download for others',
  },
);
