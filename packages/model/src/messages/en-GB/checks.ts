import { defineMessages, type MessagesLike } from '../message-set.js';
import { findings } from './findings.js';
import { gaps } from './gaps.js';
import { places } from './places.js';
import { questions } from './questions.js';

const english = {
  /** How a name that somebody gave stands in a sentence, `{text}`, and what stands between two. */
  quoted: '“{text}”',
  separator: ', ',
  pointSeparator: '; ',
  /** A type and the promise that is published with it. */
  saidByType: '{type}: “{promise}”',
  unnamedActivity: 'An activity without a name',
  anActivity: 'An activity',
  participants: 'the people who took part',
  promise: 'A promise',
  promiseOfType: 'A {type} promise',
  promiseFor: 'The promise for {activities}',
  promiseOfTypeFor: 'The {type} promise for {activities}',
  places,
  questions,
  findings,
  gaps,
};

/** What the checks of a plan say: of findings, and of what is missing before a moment. */
export type CheckMessages = MessagesLike<typeof english>;

/** The checks of a plan in English. */
export const checkMessages = defineMessages<CheckMessages>('checks', 'en-GB', english);
