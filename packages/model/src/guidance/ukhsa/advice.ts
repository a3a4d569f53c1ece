import type { Advice } from '../guidance.js';

/** The three statements on strengthening the offer (L33), each with the types that it speaks of. */
export const ukhsaAdvice: readonly Advice[] = [
  {
    id: 'strengthen-the-offer',
    text: 'Practitioners should consider if there are opportunities to strengthen the partnership offer.',
    engagementTypes: ['inform', 'consult', 'involve', 'co-produce', 'community-led'],
  },
  {
    id: 'elements-of-co-production',
    text: 'For example, if the approach is to ‘consult’, practitioners should identify opportunities to include elements of co-production, such as co-producing communication materials or the methodology for a consultation process.',
    engagementTypes: ['consult'],
  },
  {
    id: 'meaningful-feedback',
    text: 'Where communities are ‘involved’ or where there is ‘co-production’, practitioners should plan how meaningful feedback can be provided to the communities engaged.',
    engagementTypes: ['involve', 'co-produce'],
  },
];
