import { activity } from './activity.js';
import { answer } from './answer.js';
import { community } from './community.js';
import { planFacts } from './content.js';
import { decision } from './decision.js';
import { feedback } from './feedback.js';
import { judgement } from './judgement.js';
import { date, flag, noteOn, place, type Target } from './kinds.js';
import { later } from './later.js';
import { otherForm, promise } from './promise.js';
import { risk } from './risk.js';
import type { ThingName } from './things.js';
import { choicesIn, eachIn, type Field, fieldsIn, heldBy } from './walk.js';

/** How a field is filled in. */
export type FieldForm =
  /** Words, a day, or yes and no. */
  | { readonly kind: 'text' | 'date' | 'flag' }
  /** One of these values. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** What it names, by its id: one, or several. */
  | { readonly kind: 'reference' | 'references'; readonly target: Target }
  /** Several texts. */
  | { readonly kind: 'texts' }
  /** A thing with fields of its own: one, or several. */
  | { readonly kind: 'thing' | 'things'; readonly thing: ThingName };

/** Things that people fill in. What only the kit writes, such as the history, is not among them. */
export type FilledThing =
  | 'plan'
  | 'community'
  | 'decision'
  | 'fixedPoint'
  | 'activity'
  | 'practice'
  | 'strengthening'
  | 'promise'
  | 'otherForm'
  | 'feedback'
  | 'risk'
  | 'later'
  | 'answer'
  | 'evidence'
  | 'judgement'
  | 'communityView';

/** How each field is filled in, by its name. Ids are not. */
export type FieldForms = Readonly<Record<string, FieldForm>>;

function formOf(schema: Field): FieldForm | undefined {
  const held = heldBy(schema);
  const { refersTo: target, thing } = noteOn(held);
  const each = eachIn(held);
  const values = choicesIn(held);
  // What is put off says where it stands; nobody types a path.
  if (held === place) return undefined;
  if (target) return { kind: 'reference', target };
  if (thing) return { kind: 'thing', thing };
  if (values.length > 0) return { kind: 'choice', values };
  if (held === date) return { kind: 'date' };
  if (held === flag) return { kind: 'flag' };
  return each ? severalOf(formOf(each)) : { kind: 'text' };
}

function severalOf(one: FieldForm | undefined): FieldForm | undefined {
  if (one?.kind === 'reference') return { kind: 'references', target: one.target };
  return one?.kind === 'thing' ? { kind: 'things', thing: one.thing } : { kind: 'texts' };
}

function formsIn(schema: Field): FieldForms {
  const { id: _, ...fields } = fieldsIn(schema);
  const forms = Object.entries(fields).map(([name, field]) => [name, formOf(field)] as const);
  return Object.fromEntries(forms.flatMap(([name, form]) => (form ? [[name, form]] : [])));
}

/** What stands in a field of a thing. */
const inside = (schema: Field, name: string): Field => {
  const held = fieldsIn(schema)[name];
  if (!held) throw new Error(`There is no field “${name}”.`);
  return eachIn(held) ?? heldBy(held);
};

// The kit writes since when.
const { since: _, ...laterForms } = formsIn(later);

/** How each field of a plan is filled in, by the thing that it belongs to. Read from the one description of a plan. */
export const fieldForms: Readonly<Record<FilledThing, FieldForms>> = {
  plan: formsIn(planFacts),
  community: formsIn(community),
  decision: formsIn(decision),
  fixedPoint: formsIn(inside(decision, 'fixed')),
  activity: formsIn(activity),
  practice: formsIn(inside(activity, 'practice')),
  strengthening: formsIn(inside(activity, 'strengthening')),
  promise: formsIn(promise),
  otherForm: formsIn(otherForm),
  feedback: formsIn(feedback),
  risk: formsIn(risk),
  later: laterForms,
  answer: formsIn(answer),
  evidence: formsIn(inside(answer, 'evidence')),
  judgement: formsIn(judgement),
  communityView: formsIn(inside(judgement, 'communityView')),
};
