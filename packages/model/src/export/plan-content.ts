import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { countAnswers } from '../plan/counters.js';
import { ownContent } from '../plan/fields/content.js';
import type { IsoDate, Plan } from '../plan/plan.js';
import type { ExportContent, ExportSection } from './content.js';
import { type ExportOptions, exportWords } from './export-words.js';
import { factsBlock } from './facts.js';
import { type FactContext, fieldFacts } from './field-facts.js';
import { commitmentSections } from './plan-commitments.js';
import { dismissalSections } from './plan-dismissals.js';
import { laterSections } from './plan-later.js';
import { standardSections } from './plan-standards.js';

/** What a file of a plan needs to know beside the plan. */
export interface PlanContentOptions extends ExportOptions {
  /** The day of the look: feedback whose day has passed is late. */
  readonly today?: IsoDate;
}

/**
 * The whole plan, with the text of every question, as content for a file. If the plan's own version of the guidance is
 * not at hand, the words of another version appear, and the file says so.
 */
export function planContent(
  plan: Plan,
  guidance: Guidance,
  options: PlanContentOptions = {},
): ExportContent {
  const words = exportWords(options);
  const given = { plan, guidance, words };
  return {
    title: plan.title,
    language: words.locale,
    subtitle: words.say('planSubtitle'),
    sections: [
      overview(given),
      ...commitmentSections({ ...given, today: options.today }),
      ...laterSections(given),
      ...standardSections(given),
      ...dismissalSections(plan, words),
    ],
    attribution: attribution(guidance.source, options.messages),
  };
}

function overview(given: FactContext): ExportSection {
  const { plan, guidance, words } = given;
  const { say, count, label, field, day } = words;
  const { version, id } = guidance.source;
  const { total, answered, notApplicable } = countAnswers(plan, guidance);
  const isOther = plan.guidance.id !== id || plan.guidance.version !== version;
  return {
    title: label('plan'),
    blocks: [
      ...factsBlock([
        ...fieldFacts(ownContent, plan, given, ['title', 'guidance']),
        [label('updated'), day(plan.updated)],
        [label('questions'), count('questionCounts', notApplicable, { answered, total })],
        [field('plan', 'guidance'), say('guidanceVersion', { ...plan.guidance })],
      ]),
      ...(isOther
        ? [{ type: 'paragraph' as const, text: say('otherGuidance', { id, version }) }]
        : []),
    ],
  };
}
