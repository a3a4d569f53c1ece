// All that a plan can hold, four of each item, and every text a word without an end: what a layout has to bear. It is made from
// the description of a plan, so that a new field is in it by itself.
import { calendarDay } from '../calendar-day.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { checkPlan } from '../index.js';
import { contentFields } from '../plan/fields/content.js';
import {
  date,
  flag,
  instant,
  noteOn,
  place,
  type Target,
  text,
  words,
} from '../plan/fields/kinds.js';
import { things } from '../plan/fields/plan.js';
import { choicesIn, eachIn, type Field, fieldsIn, heldBy } from '../plan/fields/walk.js';
import { itemLists } from '../plan/lists.js';
import { after, newPlan, testContext } from '../plan/plan.fixtures.js';
import type { Plan, PlanContent, PlanEvent } from '../plan/plan.js';
import type { Path } from '../result.js';

/** Two words that no line breaks by itself: of letters alone, and an address. */
export const endless = [
  'Gesundheitsamtsversammlung'.repeat(9),
  `https://example.org/${'Gesundheitsamtsversammlung'.repeat(8)}`,
] as const;

const copies = [0, 1, 2, 3] as const;
const today = '2026-09-10';

/** Which of the four this is: the last number on the way to it. */
const copyAt = (path: Path): number =>
  Number(path.findLast((step) => typeof step === 'number') ?? 0);

const dayAfter = (days: number): string =>
  calendarDay(new Date(2026, 3, 1 + days, 12).toISOString());

function idIn(target: Target, copy: number): string {
  if (target === 'engagementTypes') return ukhsaGuidance.engagementTypes[copy]?.id ?? '';
  return `${target}-${copy}`;
}

/** What may stand at a place. Days come one after the other, in the order of the fields. */
function filled(schema: Field, path: Path, order = 0): unknown {
  const held = heldBy(schema);
  const { refersTo } = noteOn(held);
  const copy = copyAt(path);
  const each = eachIn(held);
  const [choice] = choicesIn(held).slice(copy % Math.max(1, choicesIn(held).length));
  if (refersTo) return idIn(refersTo, copy);
  if (path.at(-1) === 'id') return path.slice(0, -1).join('-');
  if (held === date) return dayAfter(60 * copy + 10 * order);
  if (held === instant) return `${dayAfter(order)}T09:00:00.000Z`;
  if (held === flag) return copy % 2 === 0;
  if (held === place) return ['promises', 'promises-2', 'madeOn'];
  if (held === text || held === words) return endless[copy % 2];
  if (each) {
    // Four of what a plan lists; of what stands in one of those, two.
    const some = path.length === 1 ? copies : copies.slice(0, 2);
    return some.map((index) => filled(each, [...path, index]));
  }
  return (
    choice ??
    Object.fromEntries(
      Object.entries(fieldsIn(held)).map(([name, field], index) => [
        name,
        filled(field, [...path, name], index),
      ]),
    )
  );
}

/** A value by the id of each of these. */
const byId = (of: 'answers' | 'judgements', all: readonly { readonly id: string }[]) =>
  Object.fromEntries(all.map(({ id }, index) => [id, filled(things[of], [of, index])]));

const walked = Object.fromEntries(
  Object.entries(contentFields).map(([name, field], index) => [name, filled(field, [name], index)]),
) as unknown as PlanContent;

const content: PlanContent = {
  ...walked,
  guidance: newPlan().guidance,
  answers: byId(
    'answers',
    ukhsaGuidance.standards.flatMap(({ questions }) => questions),
  ) as PlanContent['answers'],
  judgements: byId('judgements', ukhsaGuidance.standards) as PlanContent['judgements'],
  // Two were made and changed, one is a draft, and one was taken back.
  promises: walked.promises.map(({ madeOn, withdrawnOn, changes, ...each }, copy) => ({
    ...each,
    ...(copy !== 2 && { madeOn, changes }),
    ...(copy === 3 && { withdrawnOn }),
  })),
  feedback: walked.feedback.map(({ deliveredOn, ...each }) =>
    each.state === 'done' ? { ...each, deliveredOn } : each,
  ),
  later: ['promises-2/madeOn', 'promises-2/withdrawnOn', 'promises-0/withdrawnOn'].map(
    (where, copy) => ({ ...walked.later[copy], about: ['promises', ...where.split('/')] }),
  ) as unknown as PlanContent['later'],
};

/** Each item as it was added, by somebody whose name has no end. */
const history: readonly PlanEvent[] = Object.entries(itemLists).flatMap(([item, list]) =>
  content[list].map(({ id, ...now }, copy) => ({
    at: `${dayAfter(copy)}T09:00:00.000Z`,
    by: endless[0],
    what: `${item}.add`,
    path: [list, id],
    after: { id, ...now },
  })),
);

const named = ({ content: _, ...rest }: { readonly content?: unknown }) => rest;

const whole: Plan = {
  ...newPlan(),
  ...content,
  versions: copies.map((copy) => ({
    ...(named(filled(things.versions, ['versions', copy]) as object) as Plan['versions'][number]),
    content: copy === 0 ? newPlan() : content,
  })),
  history: history.toSorted((one, other) => one.at.localeCompare(other.at)),
};

/** Findings of it, some of them set aside. */
const context = { ...testContext(`${today}T09:00:00.000Z`), actor: endless[0] };
const aside = checkPlan(whole, ukhsaGuidance, { today }).slice(0, 4);

export const crowdedPlan: Plan = aside.reduce(
  (plan, finding) => after(plan, context, { type: 'finding.dismiss', finding, reason: endless[0] }),
  whole,
);
