import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { modelLanguage } from '../language.js';
import type { ExportContent } from './content.js';
import { questionBlocks, standardTitle, whyBlocks } from './plan-standards.js';

/** Every question with room to write: for a meeting, on paper or in a word processor. */
export function questionSheetContent(guidance: Guidance): ExportContent {
  return {
    title: 'Questions to plan with',
    language: modelLanguage,
    subtitle: guidance.source.title,
    sections: guidance.standards.map((standard) => ({
      title: standardTitle(standard),
      blocks: [
        ...whyBlocks(standard, guidance.source),
        ...standard.questions.flatMap((question) => [
          ...questionBlocks(question, guidance.source),
          { type: 'lines' as const, label: 'Our answer:', count: 4 },
        ]),
      ],
    })),
    attribution: attribution(guidance.source),
  };
}
