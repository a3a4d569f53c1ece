import type { Guidance, GuidanceSource } from '../guidance.js';
import { ukhsaAdvice } from './advice.js';
import { ukhsaEngagementTypes } from './engagement-types.js';
import { ukhsaMethodology } from './methodology.js';
import { ukhsaNotes } from './notes.js';
import { ukhsaReferences } from './references.js';
import { ukhsaSections } from './sections.js';
import { ukhsaSource } from './source.js';
import { ukhsaSourceSteps } from './source-steps.js';
import { ukhsaStandards } from './standards.js';
import { ukhsaUpdates } from './updates.js';

/**
 * The whole published approach as data. The engagement types, the standards and the source are exported one by
 * one as well, so that a page with the spectrum alone need not load the rest.
 */
export const ukhsaGuidance: Guidance &
  Required<Omit<Guidance, 'local'>> & { readonly source: Required<GuidanceSource> } = {
  source: ukhsaSource,
  sections: ukhsaSections,
  spectrum: { start: 'organisation led', middle: 'collaborative', end: 'community led' },
  engagementTypes: ukhsaEngagementTypes,
  standards: ukhsaStandards,
  advice: ukhsaAdvice,
  methodology: ukhsaMethodology,
  references: ukhsaReferences,
  updates: ukhsaUpdates,
  notes: ukhsaNotes,
  sourceSteps: ukhsaSourceSteps,
};
