import { type PublicPromise, ukhsaEngagementTypes, ukhsaSource } from '@engagement-kit/model';

const involve = ukhsaEngagementTypes.find(({ id }) => id === 'involve');
if (!involve) throw new Error('The guidance has no type "involve" any more.');

export const publicPromise: PublicPromise = {
  format: 'public-promise',
  formatVersion: 1,
  organisation: 'Example Borough health protection team',
  activities: ['Where and when to hold catch-up clinics'],
  engagementType: involve,
  howToTakePart: 'Come to the drop-in at the community centre.',
  open: ['Times of clinics'],
  fixed: [{ text: 'The vaccine used', reason: 'It is set nationally' }],
  feedback: [{ how: 'A letter to everyone who took part', dueOn: '2027-02-26' }],
  contact: 'engagement@example.org',
  source: ukhsaSource,
};
