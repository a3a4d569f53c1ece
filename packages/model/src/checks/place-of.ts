import { engagementTypeById } from '../guidance/look-up.js';
import { guidancePassages } from '../guidance/passages.js';
import type { Look } from './look.js';

/** The questions of a standard by name, as far as English counts in words here. */
const questionNames = ['firstQuestion', 'secondQuestion', 'thirdQuestion'] as const;

/**
 * Where a passage stands, as a reader of the published page finds it: “Standard 8, first question”, or the heading
 * of the section. Empty when the guidance has no such passage.
 */
export function placeOf(
  { guidance, words: { say } }: Pick<Look, 'guidance' | 'words'>,
  ref: string,
): string {
  for (const { id, number, questions } of guidance.standards) {
    const index = questions.findIndex((question) => question.id === ref);
    const name = questionNames[index] ?? 'laterQuestion';
    if (index >= 0) return say(`places.${name}`, { number, question: index + 1 });
    if (ref === `${id}.why`) return say('places.why', { number });
    if (ref === `${id}.title`) return say('places.standard', { number });
  }
  const dot = ref.lastIndexOf('.');
  const [owner, part] = [ref.slice(0, dot), ref.slice(dot + 1)];
  const type = engagementTypeById(guidance, owner);
  if (type && (part === 'aim' || part === 'promise' || part === 'communication')) {
    return say(`places.${part}`, { type: type.name });
  }
  const sections = [...(guidance.sections ?? []), ...(guidance.methodology ?? [])];
  const heading = sections.find(({ id }) => id === owner)?.title;
  return heading ?? guidancePassages(guidance).find((passage) => passage.ref === ref)?.text ?? '';
}
