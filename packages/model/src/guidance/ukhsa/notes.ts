import type { EditorsNote } from '../guidance.js';

/** Our notes on passages that read oddly. The passages stay as published. */
export const ukhsaNotes: readonly EditorsNote[] = [
  {
    ref: 'consult.promise',
    note: 'The published promise says “our research”. Engagement that is not research has the same promise.',
    origin: 'kit',
    sourceLine: 50,
  },
  {
    ref: 'consult.communication',
    note: 'Published as one way, organisation to community, although the aim is to obtain feedback. No rule of this kit rests on this line.',
    origin: 'kit',
    sourceLine: 51,
  },
  {
    ref: 'involve.aim',
    note: 'Published as “considerations or concerns and aspirations”.',
    origin: 'kit',
    sourceLine: 55,
  },
  {
    ref: 'identify-communities.1',
    note: 'Published as an instruction that ends in a question mark.',
    origin: 'kit',
    sourceLine: 107,
  },
  {
    ref: 'plan-engagement.1',
    note: 'Published as one point that holds two questions. Answer both.',
    origin: 'kit',
    sourceLine: 121,
  },
  {
    ref: 'methodology.1',
    note: 'The figures further down do not add up to 317. They are quoted as published.',
    origin: 'kit',
    sourceLine: 154,
  },
];
