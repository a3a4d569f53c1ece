import type { Guidance } from '../guidance/guidance.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { endless } from './crowded-plan.fixtures.js';

const [word] = endless;

/** Guidance of a host’s own, each of whose words has no end. Its ids are the kit’s, so that plans hold to it. */
export const crowdedGuidance: Guidance = {
  ...ukhsaGuidance,
  spectrum: { start: word, middle: word, end: word },
  engagementTypes: ukhsaGuidance.engagementTypes.map(({ communication, ...type }) => ({
    ...type,
    name: word,
    aim: word,
    promise: word,
    communication: { ...communication, text: word },
  })),
  standards: ukhsaGuidance.standards.map(({ questions, ...standard }) => ({
    ...standard,
    title: word,
    whyItMatters: word,
    questions: questions.map(({ id }) => ({ id, text: word })),
  })),
};
