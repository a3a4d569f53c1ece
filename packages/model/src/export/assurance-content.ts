import { type AssuredQuality, type AssuredStandard, assurance } from '../assurance/assurance.js';
import type { CheckOptions } from '../checks/check-plan.js';
import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { passageOf } from '../guidance/passages.js';
import { type AssuranceMessages, assuranceMessages } from '../messages/en-GB/assurance.js';
import { checkMessages } from '../messages/en-GB/checks.js';
import { findMessages, inOneLanguage } from '../messages/find-messages.js';
import { type Speaker, speaker } from '../messages/speaker.js';
import { ownContent } from '../plan/fields/content.js';
import type { Plan } from '../plan/plan.js';
import type { ExportBlock, ExportContent, ExportSection } from './content.js';
import { exportScopes, exportWords } from './export-words.js';
import { factsBlock } from './facts.js';
import { type FactContext, fieldFacts } from './field-facts.js';
import { answeredBlock, judgementBlocks, standardTitle } from './plan-standards.js';
import { sourceBlock } from './source-block.js';

interface Given extends FactContext {
  readonly assured: Speaker<AssuranceMessages>;
}

/** The passage that names the four words (L13). */
const fourWords = 'introduction.2';

/**
 * The report for an assurer as content for a file: the four words of the guidance (L13), and for each the standards, the
 * answers, judgements beside what communities say, evidence, and what is missing.
 */
export function assuranceContent(
  plan: Plan,
  guidance: Guidance,
  { today, messages: sets = [] }: CheckOptions,
): ExportContent {
  const messages = inOneLanguage(sets, [...exportScopes, assuranceMessages, checkMessages]);
  const words = exportWords({ messages });
  const assured = speaker(findMessages<AssuranceMessages>(messages, assuranceMessages));
  const given: Given = { plan, guidance, words, assured };
  return {
    title: plan.title,
    language: words.locale,
    subtitle: assured.say('subtitle'),
    sections: [
      about(given, words.day(today)),
      ...assurance(plan, guidance, { today, messages }).map((each) => qualitySection(each, given)),
    ],
    attribution: attribution(guidance.source, messages),
  };
}

function about(given: Given, day: string): ExportSection {
  const { plan, guidance, words, assured } = given;
  const passage = passageOf(guidance, fourWords);
  return {
    title: assured.say('about'),
    blocks: [
      ...(passage ? [sourceBlock(passage.text, guidance.source, words)] : []),
      { type: 'paragraph', text: assured.say('ownReading') },
      ...factsBlock([
        ...fieldFacts(ownContent, plan, given, ['title', 'summary', 'contact', 'guidance']),
        [assured.say('lookedAt'), day],
      ]),
    ],
  };
}

const qualitySection = (
  { name, standards, also }: AssuredQuality,
  given: Given,
): ExportSection => ({
  title: name,
  blocks: [
    ...standards.flatMap((each) => standardBlocks(each, given)),
    ...(also.length > 0
      ? ([
          { type: 'heading', level: 3, text: given.assured.say('alsoHere') },
          {
            type: 'list',
            items: also.map(({ standard, ...rest }) =>
              given.assured.say('alsoStandard', {
                standard: standardTitle(standard, given.words),
                ...rest,
              }),
            ),
          },
        ] as const)
      : []),
  ],
});

function standardBlocks(
  { standard, because, missing, ...judged }: AssuredStandard,
  given: Given,
): readonly ExportBlock[] {
  const { say } = given.assured;
  return [
    { type: 'heading', level: 3, text: standardTitle(standard, given.words) },
    ...(because ? [{ type: 'paragraph' as const, text: say('counts', { because }) }] : []),
    ...standard.questions.map((question) => answeredBlock(question, given)),
    ...judgementBlocks(judged, given, 4),
    { type: 'heading', level: 4, text: say('whatIsMissing') },
    missing.length > 0
      ? { type: 'list', items: missing.map(({ message }) => message) }
      : { type: 'paragraph', text: say('nothingMissing') },
  ];
}
