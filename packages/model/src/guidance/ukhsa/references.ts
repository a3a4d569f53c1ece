import type { Reference } from '../guidance.js';

/** The three references, as published (L188-L192). */
export const ukhsaReferences: readonly Reference[] = [
  {
    number: 1,
    text: 'Community engagement: a health promotion guide for universal health coverage in the hands of the people',
  },
  {
    number: 2,
    text: 'Overview - Community engagement: improving health and wellbeing Quality standards NICE',
  },
  {
    number: 3,
    text: 'IAP2’s public participation spectrum (Online)(PDF 152KB)(2014).',
  },
];
