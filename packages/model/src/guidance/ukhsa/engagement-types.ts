import type { EngagementType } from '../guidance.js';
import { ukhsaDrawings } from './drawings.js';

/** The five types of engagement, in source order (L41-L69). One spelling is corrected, see `corrections`. */
export const ukhsaEngagementTypes: readonly EngagementType[] = [
  {
    id: 'inform',
    name: 'Inform',
    aim: 'to provide the public with balanced and objective information to assist them in understanding a topic and taking action',
    promise: 'we will keep you informed',
    communication: { flow: 'out', text: 'one way (organisation to community)' },
    drawing: ukhsaDrawings.inform,
    sourceLines: { aim: 43, promise: 44, communication: 45 },
  },
  {
    id: 'consult',
    name: 'Consult',
    aim: 'to obtain public feedback to inform our work, decisions and future plans via clearly defined channels',
    promise:
      'we will hear your concerns, acknowledge your aspirations and offer feedback on how your input shapes our research',
    communication: { flow: 'out', text: 'one way (organisation to community)' },
    drawing: ukhsaDrawings.consult,
    sourceLines: { aim: 49, promise: 50, communication: 51 },
  },
  {
    id: 'involve',
    name: 'Involve',
    aim: 'to work with the public to ensure consistent understanding and considerations or concerns and aspirations',
    promise:
      'we will work with you to align alternatives with your aspirations and share feedback on how public input shapes the decision',
    communication: { flow: 'both', text: 'two-way' },
    drawing: ukhsaDrawings.involve,
    sourceLines: { aim: 55, promise: 56, communication: 57 },
  },
  {
    id: 'co-produce',
    name: 'Co-produce',
    aim: 'to partner with the public in every decision aspect, from developing alternatives to identifying the preferred solution',
    promise:
      'we will seek your advice and innovative solutions, fully incorporating your recommendations in our decisions',
    communication: { flow: 'both', text: 'two-way' },
    drawing: ukhsaDrawings['co-produce'],
    sourceLines: { aim: 61, promise: 62, communication: 63 },
  },
  {
    id: 'community-led',
    name: 'Community-Led',
    aim: 'to place final decision making in the hands of communities',
    promise: 'we will implement what you decide',
    communication: {
      flow: 'community-led',
      text: 'two way (with a focus on community to organisation)',
    },
    drawing: ukhsaDrawings['community-led'],
    sourceLines: { aim: 67, promise: 68, communication: 69 },
  },
];
