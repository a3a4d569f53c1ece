import type { GuidanceSource } from '../guidance.js';
import { ukhsaCorrections } from './corrections.js';

/** Where the UKHSA text comes from, and on which terms it is shown here. */
export const ukhsaSource: Required<GuidanceSource> = {
  id: 'ukhsa-community-engagement-approach',
  version: '2026-06-04',
  language: 'en-GB',
  title: 'Community engagement approach for health protection',
  publisher: 'UK Health Security Agency',
  url: 'https://www.gov.uk/guidance/community-engagement-approach-for-health-protection',
  published: '2026-06-04',
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    statement:
      'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  disclaimer: 'This is an independent tool. UKHSA has not approved or endorsed it.',
  corrections: ukhsaCorrections,
  changes: ['infographics and acknowledgements left out'],
};
