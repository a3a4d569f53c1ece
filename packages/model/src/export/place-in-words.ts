import { seen } from '../blank.js';
import { describedAt } from '../plan/fields/described-at.js';
import { noteOn } from '../plan/fields/kinds.js';
import { heldBy } from '../plan/fields/walk.js';
import type { Values } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import type { ExportWords } from './export-words.js';
import type { FactContext } from './field-facts.js';

/** A place of a plan in words. */
export interface PlaceInWords {
  /** The question, the field or the list. */
  readonly what: string;
  /** The standard, or the name of what the field belongs to. */
  readonly about: string;
}

/** What people call a place of the plan, and what it is a part of. */
export function placeInWords(path: readonly string[], context: FactContext): PlaceInWords {
  const { plan, guidance, words } = context;
  const [list = '', id, ...inside] = path;
  if (list === 'answers' || list === 'judgements') {
    const standard = guidance.standards.find(
      (each) => each.id === id || each.questions.some((question) => question.id === id),
    );
    const question = standard?.questions.find((each) => each.id === id);
    return {
      what: question?.text ?? standard?.title ?? `${id}`,
      about: standard
        ? words.say('standard', { number: standard.number, title: standard.title })
        : plan.title,
    };
  }
  if (id === undefined) return { what: ownWords(list, words), about: plan.title };
  const items: unknown = plan[list as keyof Plan];
  const item: Values = Array.isArray(items) ? items.find((each) => each.id === id) : {};
  const { name, text, audience, how } = item ?? {};
  const called = [name, text, audience, how].map((each) => seen(String(each ?? ''))).find(Boolean);
  const about = called ?? plan.title;
  const field = inside.at(-1);
  const holder = describedAt(path.slice(0, -1));
  return {
    what: field && holder ? words.field(noteOn(heldBy(holder)).thing, field) : about,
    about,
  };
}

function ownWords(name: string, words: ExportWords): string {
  const { labels } = words.messages;
  return Object.hasOwn(labels, name)
    ? labels[name as keyof typeof labels]
    : words.field('plan', name);
}
