import { ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import { promise } from './promise.mjs';

const judgements = { 'define-purpose': 'in-place', 'commit-to-feedback': 'partly' };

/** What a fictional borough asks the groups that it works with. */
export const viewRequest = {
  format: 'view-request',
  formatVersion: 1,
  planId: 'example-borough-clinics',
  organisation: promise.organisation,
  contact: promise.contact,
  promises: [promise],
  standards: ukhsaStandards
    .filter(({ id }) => id in judgements)
    .map(({ id, number, title, whyItMatters }) => ({
      id,
      number,
      title,
      whyItMatters,
      judged: judgements[id],
      evidence: [],
    })),
  source: ukhsaSource,
};
