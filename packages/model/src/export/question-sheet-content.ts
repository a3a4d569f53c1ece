import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import type { ExportContent } from './content.js';
import { type ExportOptions, exportWords } from './export-words.js';
import { questionBlock, standardTitle, whyBlocks } from './plan-standards.js';

/** Every question with room to write: for a meeting, on paper or in a word processor. */
export function questionSheetContent(
  guidance: Guidance,
  options: ExportOptions = {},
): ExportContent {
  const words = exportWords(options);
  return {
    title: words.say('sheetTitle'),
    language: words.locale,
    subtitle: guidance.source.title,
    sections: guidance.standards.map((standard) => ({
      title: standardTitle(standard, words),
      blocks: [
        ...whyBlocks(standard, guidance.source, words),
        ...standard.questions.flatMap((question) => [
          questionBlock(question, [], { guidance, words }),
          { type: 'lines' as const, label: words.say('ourAnswer'), count: 4 },
        ]),
      ],
    })),
    attribution: attribution(guidance.source, options.messages),
  };
}
