import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the place of the guidance. Its own words are data. */
export interface GuidancePlaceMessages {
  readonly contents: string;
  readonly published: string;
  readonly version: string;
  readonly aim: string;
  readonly promise: string;
  readonly communication: string;
  readonly types: string;
  readonly 'all-standards': string;
  readonly why: string;
  readonly standard: string;
  readonly toStandard: string;
  readonly advice: string;
  readonly adviceFor: string;
  readonly references: string;
  readonly updates: string;
  readonly notes: string;
  readonly notesText: string;
  readonly noteOn: string;
  readonly corrections: string;
  readonly correction: string;
  readonly local: string;
  readonly localText: string;
  readonly credits: string;
  readonly drawings: string;
}

/** The place of the guidance in English. */
export const guidancePlaceMessages: MessageSet<GuidancePlaceMessages> =
  /* @__PURE__ */ defineMessages<GuidancePlaceMessages>('planner-guidance', 'en-GB', {
    contents: 'On this page',
    published: 'Published by {publisher} on {date}.',
    version: 'This plan works with version {version}.',
    aim: 'Aim',
    promise: 'Public promise',
    communication: 'Communication',
    types: 'Types of engagement',
    'all-standards': 'The standards',
    why: 'Why it matters:',
    standard: '{number}. {title}',
    toStandard: 'Answer it: {title}',
    advice: 'Advice on a stronger offer',
    adviceFor: 'For {types}',
    references: 'References',
    updates: 'Updates',
    notes: 'Notes on the text',
    notesText: 'Engagement Kit’s own notes on passages that read oddly. They stay as published.',
    noteOn: 'On “{passage}”',
    corrections: 'Corrected spellings',
    correction: '“{published}” is shown as “{corrected}”.',
    local: 'Added here',
    localText: 'What your organisation or area adds. It is no part of the guidance.',
    credits: 'Source, licence and credits',
    drawings: 'The drawings of the types are by {by}. They are not the guidance’s.',
  });
