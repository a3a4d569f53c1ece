import type { Guidance } from '../guidance/guidance.js';
import { planFacts } from '../plan/fields/content.js';
import { things } from '../plan/fields/plan.js';
import type { Field } from '../plan/fields/walk.js';
import { isRecord } from '../plan/json.js';
import type { ItemList } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';
import type { Path } from '../result.js';
import { type ExportOptions, exportWords } from './export-words.js';
import { type MaybeFact, saidFacts } from './facts.js';
import { fieldFacts } from './field-facts.js';

/** What one item of the plan says to a question. */
export interface QuestionFacts {
  /** Where it stands: `['communities', 'c1']`; nothing inside where the plan itself says it. */
  readonly path: Path;
  /** What it says there, field by field, in words. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** Fields of the items of a list, or of the plan itself. */
interface Told {
  readonly list: ItemList | 'plan';
  readonly fields: readonly string[];
  /** Of risks: which kinds. */
  readonly kinds?: readonly string[];
}

/** Which fields of a plan speak to a published question, by the question’s id. The kit’s own view. */
const told: Readonly<Record<string, readonly Told[]>> = {
  'define-purpose.1': [
    { list: 'plan', fields: ['summary'] },
    { list: 'decisions', fields: ['text', 'madeBy'] },
  ],
  'define-purpose.2': [
    { list: 'decisions', fields: ['open', 'fixed'] },
    { list: 'promises', fields: ['madeOn', 'shownWhere'] },
  ],
  'clarify-approach.1': [
    { list: 'activities', fields: ['engagementType', 'startsOn', 'endsOn', 'strengthening'] },
  ],
  'clarify-approach.2': [{ list: 'promises', fields: ['engagementType', 'localExplanation'] }],
  'identify-communities.1': [{ list: 'communities', fields: ['whyPrioritised'] }],
  'identify-communities.2': [{ list: 'communities', fields: ['accessNeeds', 'safetyNeeds'] }],
  'recruit-equitably.1': [{ list: 'communities', fields: ['howChosen'] }],
  'recruit-equitably.2': [{ list: 'communities', fields: ['notYetReached'] }],
  'plan-engagement.1': [{ list: 'plan', fields: ['lead'] }],
  'plan-engagement.2': [{ list: 'decisions', fields: ['madeBy'] }],
  'budget-remuneration.1': [{ list: 'activities', fields: ['practice.payment'] }],
  'budget-remuneration.2': [{ list: 'activities', fields: ['practice.payment'] }],
  'commit-to-feedback.1': [{ list: 'feedback', fields: ['audience', 'how', 'dueOn'] }],
  'commit-to-feedback.2': [{ list: 'feedback', fields: ['possibleDelay'] }],
  'assess-risks.1': [
    {
      list: 'risks',
      fields: ['text', 'mitigation', 'owner', 'state'],
      kinds: ['project', 'trust'],
    },
  ],
  'assess-risks.2': [
    {
      list: 'risks',
      fields: ['text', 'mitigation', 'owner', 'state'],
      kinds: ['safeguarding', 'wellbeing'],
    },
  ],
  'evaluate-and-share.1': [{ list: 'plan', fields: ['nextReviewOn'] }],
  'evaluate-and-share.2': [{ list: 'feedback', fields: ['heard', 'decided', 'why'] }],
};

/**
 * What the plan says already to a question of the published standards, item by item: communities to standard 4, payment to
 * standard 7, feedback to standard 8. Nothing for a question of a host’s own.
 */
export function questionFacts(
  questionId: string,
  plan: Plan,
  guidance: Guidance,
  options: ExportOptions = {},
): readonly QuestionFacts[] {
  if (!Object.hasOwn(told, questionId)) return [];
  const context = { plan, guidance, words: exportWords(options) };
  const factsOf = (thing: Field, item: object, fields: readonly string[]) =>
    saidFacts(
      fields.flatMap((name): readonly MaybeFact[] =>
        fieldFacts(thing, only(item, name), context, []),
      ),
    );
  return (told[questionId] ?? [])
    .flatMap(({ list, fields, kinds }): readonly QuestionFacts[] => {
      if (list === 'plan') {
        return fields.map((name) => ({ path: [name], facts: factsOf(planFacts, plan, [name]) }));
      }
      const items: readonly { readonly id: string; readonly kind?: string }[] = plan[list];
      return items
        .filter(({ kind }) => !kinds || kinds.includes(kind ?? 'project'))
        .map((item) => ({ path: [list, item.id], facts: factsOf(things[list], item, fields) }));
    })
    .filter(({ facts }) => facts.length > 0);
}

/** An item with no field but this one: `practice.payment`. */
const only = (item: object, path: string): object =>
  path
    .split('.')
    .reduceRight<unknown>((value, name) => ({ [name]: value }), valueAt(item, path)) as object;

const valueAt = (item: object, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), item);
