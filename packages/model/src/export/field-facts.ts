import { isBlank } from '../blank.js';
import type { Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { date, noteOn, type Target } from '../plan/fields/kinds.js';
import { choicesIn, eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import { isRecord, type Values } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import type { ExportWords } from './export-words.js';
import { lines, type MaybeFact } from './facts.js';

/** What facts are said with. */
export interface FactContext {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly words: ExportWords;
}

/**
 * The facts of an item, field by field as its schema lists them, so that a new field appears by itself. Fields that a
 * section writes in its own way are in `told`.
 */
export function fieldFacts(
  thing: Field,
  values: object,
  context: FactContext,
  told: readonly string[],
): readonly MaybeFact[] {
  const said: Values = { ...values };
  return Object.entries(fieldsIn(thing))
    .filter(([name]) => name !== 'id' && !told.includes(name))
    .flatMap(([name, field]): readonly MaybeFact[] => {
      const value = said[name];
      if (isRecord(value)) return fieldFacts(field, value, context, []);
      const label = context.words.field(noteOn(heldBy(thing)).thing, name);
      return [[label, inText(value, field, context)]];
    });
}

function inText(value: unknown, field: Field, context: FactContext): string {
  const { words } = context;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return words.flag(value);
  const each = eachIn(field);
  if (each && Array.isArray(value)) return lines(value.map((one) => inText(one, each, context)));
  if (isRecord(value)) {
    const parts = fieldFacts(field, value, context, []).map(([, text]) => text);
    const [first = '', ...rest] = parts.filter((text) => !isBlank(text));
    return rest.length > 0 ? `${first} (${words.listed(rest)})` : first;
  }
  const text = String(value);
  const { refersTo } = noteOn(heldBy(field));
  if (refersTo) return nameOf(refersTo, text, context);
  if (choicesIn(field).length > 0) return words.value(text);
  return heldBy(field) === date ? words.day(text) : text;
}

/** What people call the item with this id. An item that is gone has no name. */
function nameOf(target: Target, id: string, { plan, guidance }: FactContext): string {
  const hasId = (each: { readonly id: string }): boolean => each.id === id;
  if (target === 'engagementTypes') return engagementTypeById(guidance, id)?.name ?? id;
  if (target === 'communities') return plan.communities.find(hasId)?.name ?? '';
  if (target === 'activities') return plan.activities.find(hasId)?.name ?? '';
  if (target === 'decisions') return plan.decisions.find(hasId)?.text ?? '';
  return '';
}
