import { openLater } from '../later/open-later.js';
import { things } from '../plan/fields/plan.js';
import type { ExportSection } from './content.js';
import { factsBlock } from './facts.js';
import { type FactContext, fieldFacts } from './field-facts.js';
import { placeInWords } from './place-in-words.js';

/** What was put off and is still to be answered. Nothing while there is none. */
export function laterSections(given: FactContext): readonly ExportSection[] {
  const { plan, words } = given;
  const blocks = openLater(plan).flatMap((later) => [
    {
      type: 'heading' as const,
      level: 3 as const,
      text: words.say('laterOf', { ...placeInWords(later.about, given) }),
    },
    ...factsBlock(fieldFacts(things.later, later, given, ['about'])),
  ]);
  return blocks.length > 0 ? [{ title: words.label('later'), blocks }] : [];
}
