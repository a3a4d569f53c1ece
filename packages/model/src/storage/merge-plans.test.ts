import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../files/read-plan.js';
import { writePlan } from '../files/write-plan.js';
import { value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { mergePlans, rebasePlan } from './merge-plans.js';
import { edited, noted, plan, titled } from './storage.fixtures.js';

const at = '2026-06-10T10:03:00.000Z';
const merge = (mine: Plan, theirs: Plan, base: Plan | undefined = plan) =>
  mergePlans(base, mine, theirs);

describe('merging a promise that one side makes', () => {
  const promise = (changes: object) => ({ type: 'promise.update', id: 'p1', changes }) as const;
  const made = edited(plan, at, promise({ madeOn: '2026-06-10' }));

  it('keeps what was promised when the other gives the activity another type', () => {
    const theirs = edited(plan, at, {
      type: 'activity.update',
      id: 'a2',
      changes: { engagementType: 'inform' },
    });
    expect(merge(made, theirs).plan).toMatchObject({
      activities: [{}, { engagementType: 'inform' }],
      promises: [{ madeOn: '2026-06-10', engagementType: 'co-produce' }],
    });
  });

  it('keeps what was promised when the other calls it a draft again', () => {
    const mine = edited(made, at, promise({ madeOn: '2026-06-11' }));
    const theirs = edited(made, at, promise({ madeOn: undefined }));
    const pinned = { madeOn: '2026-06-11', engagementType: 'co-produce' };
    expect(merge(mine, theirs, made).plan.promises).toMatchObject([pinned]);
    expect(rebasePlan(made, plan, mine).promises).toMatchObject([pinned]);
  });
});

describe('merging what two people did to one plan', () => {
  it('keeps both where they touch different fields, and both histories', () => {
    const mine = titled(plan, 'Measles this winter');
    const theirs = noted(plan, 'A high risk');
    const { plan: merged, clashes } = merge(mine, theirs);
    expect(merged.title).toBe('Measles this winter');
    expect(merged.answers['assess-risks.1']?.notes).toBe('A high risk');
    expect(merged.updated).toBe(theirs.updated);
    expect(clashes).toEqual([]);
    expect(merged.history.slice(-2).map(({ what }) => what)).toEqual([
      'plan.update',
      'answer.update',
    ]);
    expect(merged.history).toHaveLength(plan.history.length + 2);
  });

  it('keeps both inside one item, one answer and one practice', () => {
    const mine = edited(
      plan,
      at,
      { type: 'activity.update', id: 'a2', changes: { name: 'Design of clinics' } },
      {
        type: 'answer.update',
        questionId: 'define-purpose.1',
        changes: { owner: 'Outreach lead' },
      },
    );
    const theirs = edited(
      plan,
      at,
      { type: 'activity.update', id: 'a2', changes: { startsOn: '2026-07-01' } },
      {
        type: 'answer.update',
        questionId: 'define-purpose.1',
        changes: { notes: 'Because of May.' },
      },
    );
    const { plan: merged, clashes } = merge(mine, theirs);
    expect(merged.activities[1]).toMatchObject({
      name: 'Design of clinics',
      startsOn: '2026-07-01',
    });
    expect(merged.answers['define-purpose.1']).toMatchObject({
      owner: 'Outreach lead',
      notes: 'Because of May.',
    });
    expect(clashes).toEqual([]);
  });

  it('lets the later of two words win, and keeps the other in the history', () => {
    const mine = titled(plan, 'Later', 5);
    const theirs = titled(plan, 'Earlier', 1);
    const { plan: merged, clashes } = merge(mine, theirs);
    expect(merged.title).toBe('Later');
    expect(clashes).toEqual([
      {
        at: mine.updated,
        what: 'merge.clash',
        path: [],
        before: { title: 'Earlier' },
        after: { title: 'Later' },
      },
    ]);
    expect(merged.history).toContainEqual(clashes[0]);
  });

  it('lets the words stand that somebody has chosen, and keeps the others in the history', () => {
    const mine = titled(plan, 'Later', 5);
    const theirs = titled(plan, 'Earlier', 1);
    const asked: unknown[] = [];
    const choose = (place: unknown) => {
      asked.push(place);
      return 'theirs' as const;
    };
    for (const merged of [
      mergePlans(plan, mine, theirs, { choose }),
      mergePlans(plan, theirs, mine, { choose: () => 'mine' }),
    ]) {
      expect(merged.plan.title).toBe('Earlier');
      expect(merged.clashes).toMatchObject([
        { before: { title: 'Later' }, after: { title: 'Earlier' } },
      ]);
    }
    expect(asked).toEqual([['title']]);
  });

  it('judges by when the field was changed, not the plan', () => {
    const mine = noted(titled(plan, 'At one', 1), 'And a note much later', 9);
    const theirs = titled(plan, 'At four', 4);
    expect(merge(mine, theirs).plan.title).toBe('At four');
  });

  it('keeps what both have added', () => {
    const add = (id: string) => edited(plan, at, { type: 'activity.add', item: { id, name: id } });
    const { plan: merged } = merge(add('new-1'), add('new-2'));
    expect(merged.activities.map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'new-1', 'new-2']);
    const open = (text: string) =>
      edited(plan, at, {
        type: 'decision.update',
        id: 'd1',
        changes: { open: ['Which places', 'Which days', text] },
      });
    expect(merge(open('x'), open('y')).plan.decisions[0]?.open).toEqual(
      expect.arrayContaining(['Which places', 'Which days', 'x', 'y']),
    );
  });

  it('keeps an item that one removed and the other changed, and says so', () => {
    const mine = edited(plan, at, { type: 'activity.remove', id: 'a1' });
    const theirs = edited(plan, at, {
      type: 'activity.update',
      id: 'a1',
      changes: { name: 'Posters' },
    });
    const { plan: merged, clashes } = merge(mine, theirs);
    expect(merged.activities[0]?.name).toBe('Posters');
    expect(clashes[0]).toMatchObject({ path: ['activities', 'a1'] });
    expect(merge(mine, noted(plan, 'x')).plan.activities.map(({ id }) => id)).toEqual(['a2']);
  });

  it('keeps an item that one removed and the other has begun to use', () => {
    const mine = edited(plan, at, { type: 'decision.remove', id: 'd1' });
    const theirs = edited(plan, at, {
      type: 'activity.add',
      item: { id: 'a9', name: 'Vote', decisionId: 'd1' },
    });
    expect(merge(mine, theirs).plan.decisions.map(({ id }) => id)).toEqual(['d1']);
  });

  it('loses nothing when nobody knows what the two started from', () => {
    const { plan: merged, clashes } = mergePlans(
      undefined,
      titled(plan, 'One', 1),
      noted(plan, 'Two', 2),
    );
    expect(merged.answers['assess-risks.1']?.notes).toBe('Two');
    expect(merged.title).toBe('One');
    expect(clashes.map(({ before }) => before)).toEqual([{ title: plan.title }]);
  });
});

describe('for any two lines of edits', () => {
  const text = fc.string({ maxLength: 4 });
  const command = fc.oneof(
    text.map((title) => ({ type: 'plan.update', changes: { title: `T${title}` } }) as const),
    fc
      .tuple(fc.constantFrom('a1', 'a2'), text)
      .map(([id, name]) => ({ type: 'activity.update', id, changes: { name } }) as const),
    fc.constantFrom('a1', 'a2').map((id) => ({ type: 'activity.remove', id }) as const),
    fc
      .tuple(fc.constantFrom('n1', 'n2', 'n3'), text)
      .map(([id, name]) => ({ type: 'activity.add', item: { id, name } }) as const),
    text.map(
      (notes) =>
        ({ type: 'answer.update', questionId: 'assess-risks.1', changes: { notes } }) as const,
    ),
    fc.constant({ type: 'answer.clear', questionId: 'define-purpose.1' } as const),
  );
  const line = fc.array(fc.tuple(command, fc.integer({ min: 10, max: 59 })), { maxLength: 8 });
  const follow = (steps: readonly (readonly [Parameters<typeof edited>[2], number])[]): Plan =>
    [...steps]
      .sort(([, a], [, b]) => a - b)
      .reduce((so, [each, minute]) => {
        try {
          return edited(so, `2026-06-10T11:${minute}:00.000Z`, each);
        } catch {
          return so;
        }
      }, plan);

  it('both sides come to the same plan, which is sound and holds every word', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [mine, theirs] = [follow(a), follow(b)];
        const merged = merge(mine, theirs).plan;
        expect(merge(theirs, mine).plan).toEqual(merged);
        expect(value(readPlan(writePlan(merged)))).toEqual(merged);
        expect(merge(mine, plan).plan).toEqual(mine);
        // What each side last said of the title stands in the plan or in its history.
        const said = JSON.stringify([merged.title, merged.history]);
        for (const side of [mine, theirs]) expect(said).toContain(JSON.stringify(side.title));
        for (const event of [...mine.history, ...theirs.history]) {
          if (!plan.history.some(({ at: when }) => when === event.at)) {
            expect(merged.history).toContainEqual(event);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
