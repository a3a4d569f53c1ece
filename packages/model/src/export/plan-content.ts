import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { modelLanguage } from '../language.js';
import { countAnswers } from '../plan/counters.js';
import type { IsoDate, Plan } from '../plan/plan.js';
import type { ExportContent, ExportSection } from './content.js';
import { factsBlock } from './facts.js';
import { dateInWords, wordsFor } from './labels.js';
import { commitmentSections } from './plan-commitments.js';
import { dismissalSections } from './plan-dismissals.js';
import { standardSections } from './plan-standards.js';

/** What a file of a plan needs to know beside the plan. */
export interface PlanContentOptions {
  /** The day of the look: feedback whose day has passed is late. */
  readonly today?: IsoDate;
}

/**
 * The whole plan, with the text of every question, as content for a file. Without a plan's own guidance
 * at hand the words of another version stand there, and the file says so.
 */
export function planContent(
  plan: Plan,
  guidance: Guidance,
  { today }: PlanContentOptions = {},
): ExportContent {
  return {
    title: plan.title,
    language: modelLanguage,
    subtitle: 'Plan of community engagement',
    sections: [
      overview(plan, guidance),
      ...commitmentSections(plan, guidance, today),
      ...standardSections(plan, guidance),
      ...dismissalSections(plan),
    ],
    attribution: attribution(guidance.source),
  };
}

function overview(plan: Plan, guidance: Guidance): ExportSection {
  const { version, id } = guidance.source;
  const { total, answered, notApplicable } = countAnswers(plan, guidance);
  const isOther = plan.guidance.id !== id || plan.guidance.version !== version;
  return {
    title: 'The plan',
    blocks: [
      ...factsBlock([
        ['Organisation', plan.organisation],
        ['Summary', plan.summary],
        ['Lead', plan.lead],
        ['Contact', plan.contact],
        ['Status', wordsFor(plan.status)],
        ['Last changed', dateInWords(plan.updated)],
        ['Next review', dateInWords(plan.nextReviewOn)],
        [
          'Questions',
          `${answered} of ${total} answered, ${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`,
        ],
        ['Guidance', `${plan.guidance.id}, version ${plan.guidance.version}`],
      ]),
      ...(isOther
        ? [
            {
              type: 'paragraph' as const,
              text: `This plan was made for another version of the guidance. The published words below are those of ${id}, version ${version}.`,
            },
          ]
        : []),
    ],
  };
}
