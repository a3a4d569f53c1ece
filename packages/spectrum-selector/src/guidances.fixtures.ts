import { type SpectrumGuidance, ukhsaSpectrum } from './guidance.js';

const source = {
  ...ukhsaSpectrum.source,
  id: 'northshire-approach',
  title: 'How we work with people',
  publisher: 'Northshire Council',
  url: 'https://northshire.example/how-we-work',
  published: '2026-05-11',
  disclaimer: 'An invented example.',
  corrections: [],
  changes: [],
};

/** A host's own guidance with three types. */
export const ownGuidance: SpectrumGuidance = {
  source,
  spectrum: { start: 'we decide', middle: 'together', end: 'you decide' },
  engagementTypes: [
    {
      id: 'listen',
      name: 'Listen',
      aim: 'to hear what matters to people before we plan',
      promise: 'we will listen, and say what we heard',
      communication: { flow: 'in', text: 'one way (community to organisation)' },
    },
    {
      id: 'work-together',
      name: 'Work together',
      aim: 'to work out options with the people they are for',
      promise: 'we will put your options beside ours',
      communication: { flow: 'both', text: 'two-way' },
    },
    {
      id: 'hand-over',
      name: 'Hand over',
      aim: 'to leave the decision to the people it is for',
      promise: 'we will do what you decide',
      communication: { flow: 'community-led', text: 'two-way (mostly community to organisation)' },
    },
  ],
};

const long =
  'to reach everyone who is affected by the decision, in the languages and formats that they use, at the times and places where they already meet, and with the people whom they already trust';

/** Names and texts much longer than the published ones, and a word that fits no line. */
export const longGuidance: SpectrumGuidance = {
  ...ownGuidance,
  engagementTypes: ownGuidance.engagementTypes.map((type) => ({
    ...type,
    name: `${type.name} with every neighbourhood partnership`,
    aim: `${long} Gesundheitsschutzbeteiligungsverfahren`,
    promise: `we will do what it takes ${long}`,
  })),
};

const publishedIds = ['consult', 'co-produce', 'community-led'];

/** The same types under published ids, so that they can be recognised: the host's words are quoted. */
const recognisable = (guidance: SpectrumGuidance): SpectrumGuidance => ({
  ...guidance,
  engagementTypes: guidance.engagementTypes.map((type, index) => ({
    ...type,
    id: publishedIds[index] ?? type.id,
  })),
});

/** A host's own words for published types. */
export const ownWordsGuidance = recognisable(ownGuidance);

/** Words for published types that are much longer than the published ones. */
export const longWordsGuidance = recognisable(longGuidance);

/** A guidance in a language that is written from right to left. An invented example in Arabic. */
export const arabicGuidance: SpectrumGuidance = {
  source: {
    ...source,
    language: 'ar',
    title: 'كيف نعمل مع الناس',
    publisher: 'مجلس نورثشاير',
    disclaimer: 'مثال مختلق.',
  },
  spectrum: { start: 'نحن نقرر', middle: 'معًا', end: 'أنتم تقررون' },
  engagementTypes: [
    {
      id: 'listen',
      name: 'نستمع',
      aim: 'أن نسمع ما يهم الناس قبل أن نخطط',
      promise: 'سنستمع إليكم ونقول ما سمعناه',
      communication: { flow: 'in', text: 'باتجاه واحد (من المجتمع إلى المؤسسة)' },
    },
    {
      id: 'work-together',
      name: 'نعمل معًا',
      aim: 'أن نضع الخيارات مع الناس',
      promise: 'سنضع خياراتكم إلى جانب خياراتنا',
      communication: { flow: 'both', text: 'باتجاهين' },
    },
  ],
};
