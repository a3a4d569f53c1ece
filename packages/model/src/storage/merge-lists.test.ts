import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanCommand } from '../plan/command.js';
import type { Plan } from '../plan/plan.js';
import { mergePlans, rebasePlan } from './merge-plans.js';
import { edited, plan } from './storage.fixtures.js';

interface Kind {
  readonly name: string;
  /** The fields that somebody edits in an entry; none where an entry is a text. */
  readonly fields: readonly string[];
  readonly set: (entries: readonly unknown[]) => PlanCommand;
  readonly of: (plan: Plan) => readonly unknown[];
}

/** The lists without ids. What a promise and feedback record of changes is merged in the same way. */
const kinds: readonly Kind[] = [
  {
    name: 'evidence',
    fields: ['label', 'url'],
    set: (evidence) =>
      ({
        type: 'answer.update',
        questionId: 'assess-risks.1',
        changes: { evidence },
      }) as PlanCommand,
    of: ({ answers }) => answers['assess-risks.1']?.evidence ?? [],
  },
  {
    name: 'views of communities',
    fields: ['who', 'view'],
    set: (communityView) =>
      ({
        type: 'judgement.set',
        standardId: 'define-purpose',
        changes: { communityView },
      }) as PlanCommand,
    of: ({ judgements }) => judgements['define-purpose']?.communityView ?? [],
  },
  {
    name: 'fixed points',
    fields: ['text', 'reason'],
    set: (fixed) => ({ type: 'decision.update', id: 'd1', changes: { fixed } }) as PlanCommand,
    of: ({ decisions }) => decisions[0]?.fixed ?? [],
  },
  {
    name: 'what is open',
    fields: [],
    set: (open) => ({ type: 'decision.update', id: 'd1', changes: { open } }) as PlanCommand,
    of: ({ decisions }) => decisions[0]?.open ?? [],
  },
  {
    name: 'changes of a promise',
    fields: ['on', 'reason'],
    set: (changes) => ({ type: 'promise.update', id: 'p1', changes: { changes } }) as PlanCommand,
    of: ({ promises }) => promises[0]?.changes ?? [],
  },
  {
    name: 'earlier feedback',
    fields: ['on', 'how'],
    set: (earlier) => ({ type: 'feedback.update', id: 'f1', changes: { earlier } }) as PlanCommand,
    of: ({ feedback }) => feedback[0]?.earlier ?? [],
  },
];

const minute = (at: number): string => `2026-06-10T11:${10 + at}:00.000Z`;
const isRecordKind = ({ name }: Kind): boolean => /promise|earlier/.test(name);
const lists = kinds.filter((kind) => !isRecordKind(kind));

/** Different words that share little with one another, as entries of real lists do. */
const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{6,12}( [a-z]{3,9}){0,3}$/), {
  minLength: 12,
  maxLength: 12,
});
const entryOf = (kind: Kind, word: string, more: string): unknown =>
  kind.fields.length === 0
    ? word
    : { [kind.fields[0] as string]: word, [kind.fields[1] as string]: `for ${more}` };

let merges = 0;
const merge = (base: Plan, mine: Plan, theirs: Plan): Plan => {
  const merged = mergePlans(base, mine, theirs).plan;
  expect(mergePlans(base, theirs, mine).plan).toEqual(merged);
  merges += 2;
  return merged;
};
const both = (kind: Kind, base: readonly unknown[], mine: unknown[], theirs: unknown[]) => {
  const from = edited(plan, minute(0), kind.set(base));
  const sides = [mine, theirs].map((list, index) =>
    edited(from, minute(index + 1), kind.set(list)),
  ) as [Plan, Plan];
  return { from, mine: sides[0], theirs: sides[1], merged: kind.of(merge(from, ...sides)) };
};
const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();

describe.each(lists)('two people at one list: $name', (kind) => {
  const base = words.map((all) => ({
    all,
    entries: all.slice(0, 4).map((word, at) => entryOf(kind, word, all[at + 4] ?? '')),
  }));
  const at = fc.integer({ min: 0, max: 3 });

  it('keep what each has added, wherever it stands', () => {
    fc.assert(
      fc.property(base, at, at, ({ all, entries }, here, there) => {
        const [mine, theirs] = [
          entryOf(kind, all[8] ?? '', 'me'),
          entryOf(kind, all[9] ?? '', 'u'),
        ];
        const { merged } = both(
          kind,
          entries,
          entries.toSpliced(here, 0, mine),
          entries.toSpliced(there, 0, theirs),
        );
        expect(sorted(merged)).toEqual(sorted([...entries, mine, theirs]));
        const texts = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each));
        expect(texts(merged).filter((each) => texts(entries).includes(each))).toEqual(
          texts(entries),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keep the edits of different entries, beside what was added and removed', () => {
    const changes = fc.record({ base, mine: at, theirs: at, gone: at, adds: fc.boolean() });
    fc.assert(
      fc.property(changes, ({ base: { all, entries }, mine, theirs, gone, adds }) => {
        fc.pre(mine !== theirs && gone !== mine && gone !== theirs);
        const retyped = (index: number, word = ''): unknown => {
          const entry = entries[index];
          return typeof entry === 'string'
            ? `${entry} ${word}`
            : { ...(entry as object), [kind.fields[0] as string]: word };
        };
        const [one, other] = [retyped(mine, all[8]), retyped(theirs, all[9])];
        const added = adds ? [entryOf(kind, all[10] ?? '', 'more')] : [];
        const { merged } = both(
          kind,
          entries,
          [...entries.with(mine, one), ...added],
          entries.with(theirs, other).toSpliced(gone, 1),
        );
        const expected = entries.with(mine, one).with(theirs, other).toSpliced(gone, 1);
        // Texts that are all alike may change places.
        const isExact = kind.fields.length > 0;
        expect(isExact ? merged : sorted(merged)).toEqual(
          isExact ? [...expected, ...added] : sorted([...expected, ...added]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keep an entry that one removed and the other edited', () => {
    fc.assert(
      fc.property(base, at, ({ all, entries }, index) => {
        const edit = entryOf(kind, `${all[index]} ${all[8]}`, all[index + 4] ?? '');
        const { merged } = both(
          kind,
          entries,
          entries.toSpliced(index, 1),
          entries.with(index, edit),
        );
        expect(merged).toContainEqual(edit);
      }),
      { numRuns: 30 },
    );
  });

  it('lose no words, whatever each has done', () => {
    const word = fc.stringMatching(/^[a-z ]{0,6}$/).map((text) => entryOf(kind, text, text));
    const list = fc.array(word, { maxLength: 5 });
    const any = fc.tuple(list, list, list);
    fc.assert(
      fc.property(any, ([start, mine, theirs]) => {
        const { merged, from, ...sides } = both(kind, start, mine, theirs);
        const history = mergePlans(from, sides.mine, sides.theirs).plan.history;
        const said = JSON.stringify([merged, history.filter(({ what }) => what === 'merge.clash')]);
        const known = sorted(start);
        for (const entry of [...mine, ...theirs]) {
          if (known.includes(JSON.stringify(entry))) continue;
          for (const text of Object(entry) === entry ? Object.values(entry as object) : [entry]) {
            expect(said).toContain(JSON.stringify(text));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('take back what they added, and leave what came after', () => {
    fc.assert(
      fc.property(base, ({ all, entries }) => {
        const [mine, theirs] = [
          entryOf(kind, all[8] ?? '', 'me'),
          entryOf(kind, all[9] ?? '', 'u'),
        ];
        const [before, added, more] = [entries, [...entries, mine], [...entries, mine, theirs]].map(
          (list, index) => edited(plan, minute(index), kind.set(list)),
        ) as [Plan, Plan, Plan];
        expect(kind.of(rebasePlan(added, before, more))).toEqual([...entries, theirs]);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(kinds.filter((kind) => kind.fields.length > 0))('one entry of: $name', (kind) => {
  it('holds both edits where two people edit two fields of it', () => {
    const [first = '', second = ''] = kind.fields;
    const date = (day: number) => `2026-05-0${day}`;
    const start = { [first]: first === 'on' ? date(1) : 'Minutes of May', [second]: 'Stored here' };
    const mine = { ...start, [first]: first === 'on' ? date(2) : 'Survey' };
    const theirs = { ...start, [second]: 'Somewhere else' };
    expect(both(kind, [start], [mine], [theirs]).merged).toContainEqual({
      ...mine,
      [second]: theirs[second],
    });
  });

  it('says in the history which words lost where two people edit one field', () => {
    const [first = '', second = ''] = kind.fields;
    const start = { [first]: '2026-05-01', [second]: 'Stored here' };
    const sides = ['2026-05-02', '2026-05-03'].map((text) => ({ ...start, [first]: text }));
    const { from, mine, theirs } = both(kind, [start], [sides[0]], [sides[1]]);
    const { clashes, plan: merged } = mergePlans(from, mine, theirs);
    expect(kind.of(merged)).toContainEqual(sides[1]);
    if (!isRecordKind(kind)) expect(JSON.stringify(clashes)).toContain('2026-05-02');
  });
});

it('more than 2,000 merges were tried, each in both directions', () => {
  expect(merges).toBeGreaterThan(2_000);
});
