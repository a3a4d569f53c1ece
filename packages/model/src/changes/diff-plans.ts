import { seen } from '../blank.js';
import type { Guidance } from '../guidance/guidance.js';
import { ownContent } from '../plan/fields/content.js';
import { things } from '../plan/fields/plan.js';
import { fieldsIn } from '../plan/fields/walk.js';
import { sameJson, type Values } from '../plan/json.js';
import type { ListName, RecordName } from '../plan/lists.js';
import type { Plan, PlanContent } from '../plan/plan.js';
import type { Path } from '../result.js';
import { type ChangeOptions, changeWords } from './change-words.js';
import { findField } from './find-field.js';
import { type EntityName, places } from './places.js';
import { inWords, type Names, type Saying } from './words.js';

/** One field that differs, as it was and as it is, with both in words. */
export interface FieldChange {
  /** The field's name in the plan: `startsOn`. */
  readonly field: string;
  /** The field in words: `starts on`. */
  readonly label: string;
  /** Absent when there was nothing. */
  readonly before?: unknown;
  /** Absent when there is nothing any more. */
  readonly after?: unknown;
  /** What was there, in words; empty when there was nothing. */
  readonly beforeText: string;
  /** What is there now, in words; empty when there is nothing. */
  readonly afterText: string;
}

/** One thing that was added, removed or changed. */
export interface EntityChange {
  /** What happened to it. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** What kind of thing it is: an activity, an answer, the plan itself. */
  readonly entity: EntityName;
  /** The id in its list, or of the question or standard. The plan itself has none. */
  readonly id?: string;
  /** Where it stands in the plan: `['activities', 'a1']`; empty for the plan itself. */
  readonly path: Path;
  /** What a person knows it by: a name, a text, a question. */
  readonly name: string;
  /** The fields that differ. For what was added or removed: all that it holds. */
  readonly fields: readonly FieldChange[];
}

/** What differs between two plans. Empty when they say the same. */
export interface PlanDifference {
  /** Each thing that differs, in the order of a plan. */
  readonly changes: readonly EntityChange[];
  /** How many things were added. */
  readonly added: number;
  /** How many things were removed. */
  readonly removed: number;
  /** How many things are still there and differ. */
  readonly changed: number;
}

/** A plan, or the content of a named version. */
export type PlanLike = Plan | PlanContent;

/**
 * What differs between two plans, item by item and field by field, in the order of a plan. The history and the time of
 * the last update are left out, because they follow from what is listed. With guidance, questions, standards and types
 * are called by its words.
 */
export function diffPlans(
  before: PlanLike,
  after: PlanLike,
  guidance?: Guidance,
  options?: ChangeOptions,
): PlanDifference {
  const names = namesIn(before, after, guidance);
  const saying = { names, words: changeWords(options) };
  // A named version holds neither dismissals nor versions.
  const isInBoth = ([, place]: (typeof places)[number]): boolean =>
    place in before && place in after;
  const changes = [
    ...compare('plan', [], facts(before), facts(after), saying),
    ...places.filter(isInBoth).flatMap(([entity, place]) => {
      const was = entries(before, place);
      const is = entries(after, place);
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) =>
        compare(entity, [place, id], was.get(id), is.get(id), saying),
      );
    }),
  ];
  const count = (wanted: EntityChange['kind']): number =>
    changes.filter(({ kind }) => kind === wanted).length;
  return { changes, added: count('added'), removed: count('removed'), changed: count('changed') };
}

function compare(
  entity: EntityName,
  place: readonly [] | readonly [place: ListName | RecordName, id: string],
  was: Values | undefined,
  is: Values | undefined,
  saying: Saying,
): readonly EntityChange[] {
  const thing = place.length === 0 ? ownContent : things[place[0]];
  const fields = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
    .filter((field) => !hidden.has(field) && !sameJson(was?.[field], is?.[field]))
    .map((field): FieldChange => {
      const [before, after] = [was?.[field], is?.[field]];
      const { label, field: described } = findField(thing, field, saying.words);
      return {
        field,
        label,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        beforeText: inWords(before, described, saying),
        afterText: inWords(after, described, saying),
      };
    });
  if (was && is && fields.length === 0) return [];
  const kind = !was ? 'added' : !is ? 'removed' : 'changed';
  const id = place[1];
  const held = is ?? was ?? {};
  const name =
    saying.names.get(place.join('/')) ||
    nameIn(held) ||
    inWords(held.about, fieldsIn(thing).about, saying);
  return [{ kind, entity, ...(id !== undefined && { id }), path: place, name, fields }];
}

/** Fields that say nothing to a person beside what is listed anyway. */
const hidden = new Set(['id', 'updatedAt', 'content', 'fingerprint']);

/** What is no fact of the plan but a list, a record, or the file's own. */
const parts = new Set<string>([
  'format',
  'formatVersion',
  'created',
  'updated',
  'history',
  ...places.map(([, place]) => place),
]);

const facts = (plan: PlanLike): Values =>
  Object.fromEntries(Object.entries(plan).filter(([field]) => !parts.has(field)));

function entries(plan: PlanLike, place: string): ReadonlyMap<string, Values> {
  const held: Values = { ...plan };
  const part = held[place] ?? [];
  return new Map(
    Array.isArray(part)
      ? part.map((item: Values) => [item.id as string, item])
      : (Object.entries(part as Values) as [string, Values][]),
  );
}

const nameIn = ({ title, name, text, how, ruleId }: Values): string =>
  [title, name, text, how, ruleId].map((each) => seen(each as string | undefined)).find(Boolean) ??
  '';

/** What people know ids by: the items of both plans, and the words of the guidance. */
function namesIn(before: PlanLike, after: PlanLike, guidance: Guidance | undefined): Names {
  const items = [before, after].flatMap((plan) =>
    places.flatMap(([, place]) =>
      [...entries(plan, place)].map(([id, item]) => [`${place}/${id}`, nameIn(item)] as const),
    ),
  );
  const { engagementTypes = [], standards = [] } = guidance ?? {};
  return new Map([
    ...items,
    ...engagementTypes.map(({ id, name }) => [`engagementTypes/${id}`, name] as const),
    ...standards.flatMap(({ id, title, questions }) => [
      [`judgements/${id}`, title] as const,
      ...questions.map((question) => [`answers/${question.id}`, question.text] as const),
    ]),
  ]);
}
