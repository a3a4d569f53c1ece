import {
  type MessageSet,
  type PublicPromise,
  ukhsaEngagementTypes,
  ukhsaSource,
} from '@engagement-kit/model';
import { type PromiseCardMessages, promiseCardMessages } from './messages.js';

/** A promise of which nothing is known yet. */
export const emptyPromise: PublicPromise = {
  format: 'public-promise',
  formatVersion: 1,
  activities: [],
  open: [],
  fixed: [],
  feedback: [],
  source: ukhsaSource,
};

/** A promise in which every fact is known. */
export const fullPromise: PublicPromise = {
  ...emptyPromise,
  organisation: 'Northshire Council',
  activities: ['Flood warnings that reach everyone'],
  engagementType: ofType('involve'),
  localExplanation:
    'We will plan the new flood warnings together with you. Before each choice we show you what we heard, and afterwards we tell you what it changed.',
  howToTakePart:
    'Come to a workshop at Riverside Hall on 14 or 21 May, 6pm to 8pm. We pay for travel and childcare.\nOr answer online at https://northshire.example/flood-warnings.',
  open: [
    'How warnings reach you: text, phone, radio or a knock on the door',
    'Which languages and formats the warnings come in',
    'Who in each street is told first',
  ],
  fixed: [
    {
      text: 'Warnings start on 1 October.',
      reason: 'The flood season starts then.',
    },
    {
      text: 'The budget is £40,000.',
      reason: 'The council set it in its yearly plan.',
    },
  ],
  feedback: [
    {
      audience: 'Everyone who took part',
      how: 'A letter or an e-mail, and a meeting at Riverside Hall',
      dueOn: '2026-07-10',
      possibleDelay: 'Up to two weeks more if there is a flood',
    },
  ],
  contact: 'Flood warnings team, 0300 000 0000, flood.warnings@northshire.example',
  madeOn: '2026-06-22',
};

/** The published facts of a type, as a promise carries them. */
export function ofType(id: string): NonNullable<PublicPromise['engagementType']> {
  const type = ukhsaEngagementTypes.find((each) => each.id === id);
  if (!type) throw new Error(`No engagement type “${id}”.`);
  return type;
}

const letter = fullPromise.feedback[0] as PublicPromise['feedback'][number];

/** Feedback of each state, as what a plan's promise carries: with its reason where one was given. */
export const feedbackOf = {
  kept: { ...letter, state: 'kept', deliveredOn: '2026-06-04', dueOn: '2026-06-05' },
  keptLate: { ...letter, state: 'kept', deliveredOn: '2026-07-24' },
  late: {
    ...letter,
    state: 'late',
    reason: 'The team was called out to the floods of early July. The letter goes out in August.',
  },
  lateWithoutReason: { ...letter, state: 'late' },
  changed: {
    ...letter,
    state: 'changed',
    reason: 'People asked for more time to answer in writing.',
    dueOn: '2026-07-31',
    earlier: { on: '2026-06-29', audience: letter.audience, how: 'A letter', dueOn: '2026-07-10' },
  },
  withdrawn: {
    ...letter,
    audience: 'People who live by the canal',
    how: 'A meeting at Canal House',
    state: 'withdrawn',
    reason: 'The canal is not part of this work any more.',
  },
  toCome: { ...letter, audience: 'Everyone in Northshire', how: 'A page on the website' },
} as const satisfies Record<string, PublicPromise['feedback'][number]>;

/** How a promise changed: raised once, then lowered, the second time without a reason. */
export const promiseChanges: NonNullable<PublicPromise['changes']> = [
  {
    on: '2026-06-29',
    reason: 'Residents asked to work with us, and not only to be asked.',
    engagementType: ofType('consult'),
    localExplanation: 'We will ask you what you think of our plan for flood warnings.',
  },
  { on: '2026-08-03', engagementType: ofType('co-produce') },
];

/** A promise of which everything that can become of one has become. */
export const changedPromise: PublicPromise = {
  ...fullPromise,
  feedback: Object.values(feedbackOf),
  changes: promiseChanges,
};

const long =
  'This sentence is here to be long, and it goes on for as long as people really write when they want to be sure that nothing is left out. ';

/** Long texts, many entries, and one word without a break. */
export const longPromise: PublicPromise = {
  ...fullPromise,
  organisation: 'Northshire and Eastmoor Combined Authority for Health Protection and Resilience',
  activities: Array.from(
    { length: 6 },
    (_, index) => `Activity ${index + 1}: ${long.slice(0, 70)}`,
  ),
  engagementType: ofType('consult'),
  localExplanation: `${long.repeat(4)}\n\n${long.repeat(3)}`,
  howToTakePart: `${long.repeat(3)}\nhttps://northshire.example/${'a-very-long-address-'.repeat(6)}`,
  open: Array.from({ length: 5 }, () => long),
  fixed: Array.from({ length: 3 }, () => ({ text: long, reason: long })),
  feedback: Array.from({ length: 3 }, (_, index) => ({
    audience: `Group ${index + 1}`,
    how: long,
    dueOn: `2026-0${index + 7}-01`,
    possibleDelay: long,
  })),
  contact: `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} ${long}`,
};

/** A host's own guidance, in its own words and on its own terms. */
export const customPromise: PublicPromise = {
  ...fullPromise,
  engagementType: {
    id: 'listen',
    name: 'Listen',
    aim: 'to hear what matters to residents before anything is drawn up',
    promise: 'we will listen first and tell you what we heard',
    communication: { flow: 'in', text: 'from residents to us' },
  },
  source: {
    id: 'eastmoor-approach',
    version: '2',
    language: 'en-GB',
    title: 'How Eastmoor works with residents',
    publisher: 'Eastmoor Council',
    url: 'https://eastmoor.example/approach',
    published: '2025-01-15',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      statement: 'Licensed under CC BY 4.0.',
    },
    disclaimer: '',
    corrections: [],
  },
};

/** What nobody should be able to smuggle into a page. */
export const hostile = `</style><script>alert("1")</script>'"&<b>\u202Eesrever\u0000\u200F`;

/** A promise with that in every field, and addresses that must not become links. */
export const hostilePromise: PublicPromise = {
  ...emptyPromise,
  organisation: hostile,
  activities: [hostile, hostile],
  engagementType: {
    id: hostile,
    name: hostile,
    aim: hostile,
    promise: hostile,
    communication: { flow: 'out', text: hostile },
  },
  localExplanation: hostile,
  howToTakePart: `javascript:alert(1) data:text/html,x https://ok.example/"onmouseover="x ${hostile}`,
  open: [hostile],
  fixed: [{ text: hostile, reason: hostile }],
  feedback: [
    { audience: hostile, how: hostile, dueOn: hostile, possibleDelay: hostile },
    {
      state: 'changed',
      reason: hostile,
      earlier: { on: hostile, audience: hostile, how: 'How', dueOn: hostile },
    },
    { state: 'kept', deliveredOn: hostile },
    { state: 'late', dueOn: hostile, reason: hostile },
    // In a file from elsewhere.
    { state: hostile as 'late', reason: hostile },
  ],
  changes: [
    {
      on: hostile,
      reason: hostile,
      engagementType: { id: hostile, name: hostile, promise: hostile },
      localExplanation: hostile,
    },
  ],
  contact: hostile,
  madeOn: hostile,
  source: {
    ...ukhsaSource,
    language: hostile,
    title: hostile,
    publisher: hostile,
    url: 'javascript:alert(1)',
    published: hostile,
    licence: { name: hostile, url: 'data:text/html,<script>alert(1)</script>', statement: hostile },
    disclaimer: hostile,
    corrections: [{ ref: hostile, published: hostile, corrected: hostile }],
    changes: [hostile],
  },
};

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** Words as another language might have them: accented, half as long again, in brackets that show a cut. */
const lengthen = (text: string): string => {
  const pieces = text.split(/(\{\w+\})/);
  const said = pieces.map((piece) =>
    piece.startsWith('{') ? piece : piece.replace(/[aeiou]/g, (vowel) => accents[vowel] as string),
  );
  return `[${said.join('')}${'~'.repeat(text.length / 2)}]`;
};

/** The same of every text of a message, or of a group of them. */
const lengthenAll = (message: unknown): unknown =>
  typeof message === 'string'
    ? lengthen(message)
    : Object.fromEntries(
        Object.entries(message as object).map(([name, each]) => [name, lengthenAll(each)]),
      );

/** The card's words in a language that nobody speaks, to see that there is room for those that people do. */
export const lengthened: MessageSet<PromiseCardMessages> = {
  ...promiseCardMessages,
  locale: 'cy',
  messages: lengthenAll(promiseCardMessages.messages) as PromiseCardMessages,
};

/** As long as careful organisations write. */
export const wordyPromise: PublicPromise = {
  ...fullPromise,
  organisation: 'Northshire Council with the Riverside Residents’ Association',
  activities: ['Flood warnings that reach everyone, by day and by night'],
  localExplanation:
    'We will plan the new flood warnings together with you, from the first draft to the first alarm. Before each choice we show you what we heard, and afterwards we tell you what it changed and what it did not. Where we cannot do what you ask, we say so at the next meeting and give the reason. Nobody needs to know anything about floods to take part.',
  howToTakePart:
    'Come to a workshop at Riverside Hall on 14 or 21 May, 6pm to 8pm. We pay for travel and childcare, and interpreters are there for Polish, Urdu and British Sign Language.\nOr answer online at https://northshire.example/flood-warnings.\nOr tell the warden in your street, who brings us what you say.',
  open: [
    'How warnings reach you: text, phone, radio or a knock on the door',
    'Which languages and formats the warnings come in',
    'Who in each street is told first, and who looks after them',
    'How we test the alarms, and at what time of the day',
    'What the warnings say, and what they leave out',
  ],
  fixed: [
    { text: 'Warnings start on 1 October.', reason: 'The flood season starts then.' },
    { text: 'The budget is £40,000.', reason: 'The council set it in its yearly plan.' },
    {
      text: 'The sirens on the bridge stay.',
      reason: 'The law asks for them, and the river authority looks after them.',
    },
  ],
  feedback: [
    {
      audience: 'Everyone who took part in a workshop or answered online',
      how: 'A letter or an e-mail, and a meeting at Riverside Hall with time for questions',
      dueOn: '2026-07-10',
      possibleDelay: 'Up to two weeks more if there is a flood or the hall is needed as a shelter',
    },
    {
      audience: 'Everyone in Northshire',
      how: 'A page on the website, and a leaflet through every door',
      dueOn: '2026-09-01',
      possibleDelay: 'The leaflet waits for the printer, the page does not',
    },
  ],
  contact:
    'Flood warnings team, 0300 000 0000, flood.warnings@northshire.example, or ask at the library on Tuesdays',
};
