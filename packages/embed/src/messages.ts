/** What the elements say themselves; the components inside bring their own words. */
export const messages = {
  saveHere: 'Save on this device',
  save: 'Save',
  deleteSaved: 'Delete saved answers',
  saved: 'Saved on this device.',
  handed: 'Passed to this website to save.',
  changed: 'There are changes that are not saved.',
  deleted: 'Saved answers deleted from this device. Your answers are still on this page.',
  blocked: 'This browser does not let the page save. Nothing was saved.',
  required: 'Choose a type of engagement.',
  unansweredOne: 'Choose a status for every question. Question {questions} has none yet.',
  unanswered: 'Choose a status for every question. {count} have none yet: questions {questions}.',
  full: 'This browser has no room left to save in. Nothing new was saved.',
  savedShown:
    'The promise could not be loaded. This is the copy that was saved on this device; the promise may have changed since.',
  viewNotLoaded: 'The questions could not be loaded. Reload the page to try again.',
  notLoaded: 'The promise could not be loaded. Reload the page to try again.',
};

/** The language of these words. */
export const language = 'en-GB';
