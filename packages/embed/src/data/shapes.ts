import type { Shape } from './wrong-place.js';

const text = /^/;
/** An address that can be linked to: never a script. */
const web = /^https?:/i;
const id = { id: text };
const flow = /^(out|in|both|community-led)$/;

const source: Shape = {
  ...id,
  version: text,
  language: text,
  title: text,
  publisher: text,
  'url?': web,
  'published?': text,
  'licence?': { name: text, url: web, statement: text },
  'disclaimer?': text,
  'corrections?': [{ published: text, corrected: text }],
  'changes?': [text],
};
/** A drawing is data: an element draws nothing but these. */
const drawing: Shape = {
  by: text,
  marks: [{ of: /^(organisation|community|shared)$/, paint: /^(fill|line|both)$/, d: text }],
  lastWord: { x: 0, y: 0 },
};
const promised = { ...id, name: text, promise: text };
const type = { ...promised, aim: text, communication: { flow, text }, 'drawing?': drawing };

/** What the spectrum needs from guidance. */
export const spectrumShape: Shape = {
  source,
  'spectrum?': { 'start?': text, 'middle?': text, 'end?': text },
  engagementTypes: [type],
};

/** What the checklist needs from guidance. */
export const standardsShape: Shape = {
  source,
  standards: [
    { ...id, number: 0, title: text, 'whyItMatters?': text, questions: [{ ...id, text }] },
  ],
};

/** Answers by the id of their question. */
export const answersShape: Shape = {
  '*': {
    'status?': /^(not-started|in-progress|answered|not-applicable)$/,
    'reason?': text,
    'notes?': text,
    'owner?': text,
    'dueOn?': text,
    'updatedAt?': text,
    'checkAgain?': true,
    'evidence?': [{ label: text, 'url?': text, 'on?': text, 'public?': true }],
  },
};

const changed = { on: text, 'reason?': text };
const earlier = { ...changed, 'audience?': text, 'how?': text, 'dueOn?': text };

/** What a group says, and of which plan where that was saved. */
export const viewDraftShape: Shape = {
  who: text,
  'planId?': text,
  answers: { '*': { 'agrees?': true, 'view?': text } },
};

/** A public promise, as `toPublicPromise` makes it and as a file holds it. */
export const promiseShape: Shape = {
  format: /^public-promise$/,
  'organisation?': text,
  activities: [text],
  'engagementType?': type,
  'unknownType?': text,
  'localExplanation?': text,
  'howToTakePart?': text,
  'address?': text,
  'otherForms?': [{ label: text, 'language?': text, 'address?': text }],
  open: [text],
  fixed: [{ text, 'reason?': text }],
  feedback: [
    {
      'audience?': text,
      'how?': text,
      'dueOn?': text,
      'possibleDelay?': text,
      'state?': /^(kept|late|changed|withdrawn)$/,
      'reason?': text,
      'deliveredOn?': text,
      'heard?': text,
      'decided?': text,
      'why?': text,
      'earlier?': earlier,
      'before?': [earlier],
    },
  ],
  'contact?': text,
  'madeOn?': text,
  'withdrawnOn?': text,
  'changes?': [
    {
      ...changed,
      'became?': /^(withdrawn|renewed)$/,
      'madeOn?': text,
      'activities?': [text],
      'engagementType?': promised,
      'localExplanation?': text,
    },
  ],
  source,
};

/** What a group is shown and asked, as `toViewRequest` makes it and as a file holds it. */
export const viewRequestShape: Shape = {
  format: /^view-request$/,
  planId: text,
  'organisation?': text,
  'contact?': text,
  promises: [promiseShape],
  standards: [
    {
      ...id,
      number: 0,
      title: text,
      'whyItMatters?': text,
      judged: /^(in-place|partly|not-in-place)$/,
      evidence: [{ label: text, 'url?': text, 'on?': text }],
    },
  ],
  source,
};
