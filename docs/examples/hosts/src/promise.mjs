import { ukhsaEngagementTypes, ukhsaSource } from '@engagement-kit/model';

/** What a fictional borough promises its communities. The promise itself is the published one. */
export const promise = {
  format: 'public-promise',
  formatVersion: 1,
  organisation: 'Example Borough health protection team',
  activities: ['Where and when to hold catch-up vaccination clinics'],
  engagementType: ukhsaEngagementTypes.find(({ id }) => id === 'involve'),
  localExplanation:
    'We bring three possible clinic plans to each drop-in. You tell us what works, and we change them with you before we choose.',
  howToTakePart: 'Come to a drop-in at the community centre, or ring us and we will ring you back.',
  open: ['Which places the clinics are held in', 'Days and times'],
  fixed: [{ text: 'Which vaccine is used', reason: 'It is set nationally.' }],
  feedback: [
    {
      audience: 'Everyone who took part',
      how: 'A letter, and a notice at the community centre',
      dueOn: '2027-02-26',
      possibleDelay: 'Up to two weeks more if an outbreak keeps us busy.',
    },
  ],
  contact: 'engagement@borough.example',
  madeOn: '2026-09-14',
  source: ukhsaSource,
};
