import { defineMessages } from '@engagement-kit/model';
import type { PlanFileMessages } from './plan-file-messages.js';

export type { PlaceMessage, PlanFileMessages } from './plan-file-messages.js';

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
    savedShort: 'Saved {time}',
    notSaved: 'Not saved. {message}',
    unreachable: 'Saving is not possible here. {message}',
    timeOnDate: 'on {date} at {time}',

    open: 'Open a file',
    bringIn: 'Bring in a colleague’s copy',
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
    reading: 'Reading {file}…',
    readingStopped: 'You stopped reading {file}. The plan on this page is unchanged.',
    opened: '“{title}” is open.',
    broughtIn: 'What was changed in {file} is now in this plan. Undo takes it back.',
    nothingToBringIn: '{file} holds nothing that this plan lacks. Nothing has changed.',
    changedElsewhere: 'Changed in another tab {time}. Both are kept.',
    started: 'A new plan is open.',
    notOpened: '{file} was not opened. The plan on this page is unchanged.',
    notBroughtIn: '{file} was not brought in. The plan on this page is unchanged.',
    otherPlan:
      '{file} is not a copy of this plan. It holds another one, “{title}”. Use “Open a file” to look at it. The plan on this page is unchanged.',
    copyRefused: 'No copy of “{title}” was saved.',
    refusedByPage: '“{title}” was not opened. The plan on this page is unchanged.',
    undone: 'Undone: {step}.',
    redone: 'Redone: {step}.',
    justUndone: 'Undone.',
    justRedone: 'Redone.',
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
    more: 'More',
    moreLabel: 'More for “{title}”',
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

    copyTitle: 'What {file} brings in',
    copyText: 'What was changed there and not here comes into this plan. What you changed stays.',
    copyUndo: 'Undo takes it back in one step.',
    copyNoPast:
      'The two copies have no history in common, so every difference counts as changed in both.',
    copyChanges: 'Changed there',
    copyBoth: 'Changed in both',
    copyBothHint: 'Choose which words stand. The others stay in the history.',
    copyMine: 'In this plan',
    copyTheirs: 'In {file}',
    copyNothing: 'Nothing',
    copyRemoved: 'Removed',
    copyKept: 'Kept',
    copyGo: 'Bring it in',
    copyLeave: 'Leave it out',
    copyNotLoaded:
      'This could not be loaded. Your plan is unchanged. Check your connection and try again.',
    copyAgain: 'Try again',

    cancel: 'Cancel',
    askOpenTitle: 'Your changes are not saved',
    askOpenText:
      'Changes to “{title}” are in no copy and are not saved here. They are lost when another plan is opened.',
    askOpenCopy: 'Save a copy and open',
    askOpenGo: 'Open without saving',
    askCopyTitle: '{file} is a copy of this plan',
    askCopyText:
      'Both have changes that the other lacks. Bring in its changes to keep both, or open it in place of this plan.',
    askCopyGo: 'See what it brings in',
    askCopyOpen: 'Open it in place of this plan',
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
    exportsFold: 'Show, give or keep it',
  },
);
