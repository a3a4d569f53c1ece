import { defineMessages, type MessagesLike } from '../message-set.js';

const unsaved = 'Everything on this page is still here. What was saved before is still saved.';
const notWritten = `${unsaved} You can still download the plan for others, as a document or a page.`;

const english = {
  /** A value that is not what it should be. */
  misfit: '{place} holds {found}. It needs {expected}.',
  quoted: '“{text}”',
  theInput: 'The input',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',

  /** What was expected; each stands after “It needs”. */
  expected: {
    text: 'text',
    flag: 'true or false',
    textOrNumber: 'text or a number',
    ofType: 'a {type}',
    oneOf: 'one of {values}',
    words: 'words',
    date: 'a date like 2026-06-04',
    instant: 'a date and time like 2026-06-04T08:03:00.000Z',
    id: 'an id like co-produce',
    place: 'a place in a plan',
    localId: 'an id like local.interpreters',
    address: 'an address with https',
    line: 'a line',
    drawing: 'a drawing within 56 by 32: at most 20 marks, each an SVG path',
    language: 'a language tag like en-GB',
    ownId: 'an id that nothing else has',
    onceEach: 'each standard once',
    wholeNumber: 'a whole number from 1',
    atMost: 'at most {limit}',
    levels: 'at most {limit} levels',
    fields: 'at most {limit} fields in one place',
    values: 'at most {limit} values',
    fewerMistakes: 'fewer mistakes than can be listed',
    promiseId: 'the id of a promise',
    typeOfGuidance: 'a type of the guidance',
    answerField: 'the id of a question, and a field of its answer',

    command: 'a command',
    commandLike: 'a command like {example}',
    field: 'a field: {names}',
    newId: 'a new id',
    idFrom: 'an id from {list}',
    questionId: 'the id of a question',
    standardId: 'the id of a standard',
    ownGuidance: '{guidance}, which the plan uses',
    jsonValue: 'a value that JSON can hold',
    fieldTakenOut: 'that field taken out',

    typesOrStandards: 'a type of engagement, or standards',
    atLeastOneQuestion: 'at least one question',
    idLike: 'an id like {example}',
    ownNumber: 'a number that nothing else has',
    ownRef: 'a ref that no other passage has',
    passageRef: 'the ref of a passage',
    noPromise: 'a passage other than a public promise',
    wordsIn: 'words found in {ref}',
  },

  form: {
    leftOut: 'The form entry “{entry}” was left out. Expected {expected}.',
    notADate: '“{text}” is not a date. Write {expected}.',
  },

  file: {
    tooLong: 'The file is longer than {limit} characters. Check that it is the right file.',
    tooLarge: 'The file is larger than {limit} MB. Check that it is the right file.',
    notJson: 'The file is not JSON, or it is cut short. Choose a file that this kit has written.',
    notText: 'The file could not be read as text. Choose a plan file that this kit has written.',
    notRead: 'The file could not be read. Check that it is still there, and choose it again.',
    cancelled: 'Opening the file was stopped. Nothing has changed.',
    otherFormat: 'This is not an engagement plan. Choose a plan file that this kit has written.',
    notAView: 'This is not a community’s view. Choose the file that the group sent back to you.',
    viewOfOtherPlan:
      'This view is about another plan. Nothing was brought in. Open the plan that the group was asked about, and bring it in there.',
    newerFormat:
      'This file was made by a newer version of this program. Open it with that version.',
    tooDeep:
      'The file nests more than {limit} levels, which no plan does. Check that it is the right file.',
    tooManyFields:
      'The file holds more than {limit} fields in one place, which no plan does. Check that it is the right file.',
    tooManyValues:
      'The file holds more than {limit} values, which no plan does. Check that it is the right file.',
  },

  exportCancelled: 'This was stopped before it ended. Nothing has changed.',
  docxMissing:
    'The library docx, which writes Word files, is not installed here. Choose the web page: Word opens it too.',

  /** What went wrong with a place for plans, and what is safe all the same. */
  storage: {
    'storage-full': {
      message:
        'There is no room left to save this plan. Save a copy, or delete a saved plan and try again.',
      safe: unsaved,
    },
    'too-large': {
      message:
        'This plan has grown too large to be saved: it could not be opened again. Take out versions or words that are no longer needed, or undo your last change.',
      safe: notWritten,
    },
    'nearly-too-large': {
      message:
        'This plan is {percent}% of the size that can be saved. Take out versions or words that are no longer needed, or start a new plan for what comes next.',
      safe: 'All of it is saved.',
    },
    'not-readable': {
      message:
        'This plan was not saved, because it could not be opened again. {reason} Put that right, or undo your last change.',
      safe: notWritten,
    },
    'storage-blocked': {
      message: 'This browser does not let this page save. Save a copy to keep your work.',
      safe: 'Everything on this page is still here. Nothing has been saved in this browser.',
    },
    'storage-failed': {
      message: 'The plan could not be saved or opened there. Try again, or save a copy.',
      safe: unsaved,
    },
    'newer-format': {
      message:
        'The saved plan was written by a newer version of this program. Open it with that version.',
      safe: 'The saved plan has been left as it is.',
    },
    damaged: {
      message: 'A saved version of this plan could not be read. It has been set aside.',
      safe: 'The text that could not be read has been left as it was. You can save it as a file.',
    },
    'already-stored': {
      message: 'This plan is saved here already, in another version. Choose which one to keep.',
      safe: 'The saved plan has been left as it is. The plan on this page is still here.',
    },
    'removed-elsewhere': {
      message:
        'The saved plan has been deleted, perhaps in another tab. Save it again, or save a copy.',
      safe: 'Everything on this page is still here.',
    },
    'not-removed': {
      message:
        'What is saved there could not be deleted. Try again, or delete it where it is saved.',
      safe: 'It is still saved.',
    },
    'unknown-id': {
      message: 'No plan with this name is saved here.',
      safe: 'Nothing has changed.',
    },
  },
};

/** What issues say: of files, of places for plans, and of values that do not fit. */
export type IssueMessages = MessagesLike<typeof english>;

/** Issues in English. */
export const issueMessages = /* @__PURE__ */ defineMessages<IssueMessages>(
  'issues',
  'en-GB',
  english,
);
