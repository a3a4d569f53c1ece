// `fixtures/*.json`: options and the HTML that they make, for whoever writes the same markup with templates of their own.
// The build bundles this file with the renderers that it calls, from their source.
import { ukhsaEngagementTypes, ukhsaSource } from '@engagement-kit/model';
import { renderPromise, renderSpectrum, renderStandards } from '../src/static.ts';

const promise = {
  format: 'public-promise',
  formatVersion: 1,
  organisation: 'Northshire Council',
  activities: ['Flood warnings that reach everyone'],
  engagementType: ukhsaEngagementTypes.find(({ id }) => id === 'involve'),
  localExplanation: 'We plan the new flood warnings together with you.',
  howToTakePart: 'Come to a workshop at Riverside Hall on 14 or 21 May.',
  open: ['How warnings reach you'],
  fixed: [{ text: 'Warnings start on 1 October.', reason: 'The flood season starts then.' }],
  feedback: [{ how: 'A letter to everyone who took part', dueOn: '2026-07-10' }],
  contact: 'Flood warnings team, 0300 000 0000',
  madeOn: '2026-06-22',
  source: ukhsaSource,
};

const answers = {
  'define-purpose.1': { status: 'in-progress' },
  'commit-to-feedback.1': {
    status: 'answered',
    notes: 'A letter to each household, by <10 July> & in large print.',
    owner: 'Flood warnings team',
    dueOn: '2026-07-03',
    evidence: [{ label: 'Minutes', url: 'https://northshire.example/minutes', on: '2026-06-01' }],
  },
  'assess-risks.1': { status: 'not-applicable', reason: 'Nothing is asked of people.' },
};

/** What is rendered, by the name of its file. */
const cases = {
  spectrum: [
    { name: 'nothing chosen', options: { name: 'type' } },
    { name: 'chosen and required', options: { name: 'type', value: 'involve', required: true } },
    { name: 'read-only', options: { value: 'consult', readOnly: true } },
    { name: 'to read, for a content system', options: { value: 'consult', as: 'content' } },
  ],
  standards: [
    { name: 'nothing answered', options: { name: 'assessment' } },
    { name: 'answered', options: { name: 'assessment', answers } },
    { name: 'to read, for a content system', options: { answers, as: 'content' } },
  ],
  promise: [
    { name: 'made', promise, options: {} },
    { name: 'late', promise: withFeedback({ state: 'late' }), options: { headingLevel: 3 } },
    {
      name: 'kept',
      promise: withFeedback({ state: 'kept', deliveredOn: '2026-07-08' }),
      options: {},
    },
    { name: 'nothing known', promise: { ...nothing(), source: ukhsaSource }, options: {} },
  ],
};

function withFeedback(more) {
  return { ...promise, feedback: promise.feedback.map((each) => ({ ...each, ...more })) };
}

function nothing() {
  return {
    format: 'public-promise',
    formatVersion: 1,
    activities: [],
    open: [],
    fixed: [],
    feedback: [],
  };
}

const render = {
  spectrum: ({ options }) => renderSpectrum(options),
  standards: ({ options }) => renderStandards(options),
  promise: ({ promise: given, options }) => renderPromise(given, options),
};

/** The text of each file, by its name. */
export const fixtures = Object.fromEntries(
  Object.entries(cases).map(([widget, all]) => [
    `fixtures/${widget}.json`,
    `${JSON.stringify({ widget, fixtures: all.map((each) => ({ ...each, html: render[widget](each) })) }, null, 2)}\n`,
  ]),
);
