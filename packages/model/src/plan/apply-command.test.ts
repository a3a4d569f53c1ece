import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { applyCommand } from './apply-command.js';
import type { PlanCommand } from './command.js';
import { after, filledPlan, issues, newPlan, testContext, value } from './plan.fixtures.js';
import type { Plan } from './plan.js';

const apply = (plan: Plan, command: unknown, context = testContext()) =>
  applyCommand(plan, command as PlanCommand, context);

describe('applyCommand', () => {
  it('sets fields and says what they were', () => {
    const context = { ...testContext('2026-06-11T09:00:00.000Z'), actor: 'Ada' };
    const plan = filledPlan();
    const { plan: next, events } = value(
      applyCommand(
        plan,
        { type: 'activity.update', id: 'a1', changes: { name: 'Posters', startsOn: '2026-07-01' } },
        context,
      ),
    );
    expect(next.activities[0]).toEqual({
      id: 'a1',
      name: 'Posters',
      engagementType: 'inform',
      startsOn: '2026-07-01',
    });
    expect(events).toEqual([
      {
        at: '2026-06-11T09:00:00.000Z',
        by: 'Ada',
        what: 'activity.update',
        path: ['activities', 'a1'],
        before: { name: 'Leaflets' },
        after: { name: 'Posters', startsOn: '2026-07-01' },
      },
    ]);
    expect(next.history).toEqual([...plan.history, ...events]);
    expect(next.updated).toBe('2026-06-11T09:00:00.000Z');
  });

  it('leaves what it does not touch the very same', () => {
    const plan = filledPlan();
    const before = JSON.stringify(plan);
    const next = after(plan, testContext(), {
      type: 'activity.update',
      id: 'a1',
      changes: { name: 'Posters' },
    });
    expect(JSON.stringify(plan)).toBe(before);
    expect(next.activities[1]).toBe(plan.activities[1]);
    expect(next.answers).toBe(plan.answers);
    expect(next.promises).toBe(plan.promises);
  });

  it('takes a field away by undefined or an empty text', () => {
    const next = after(
      filledPlan(),
      testContext(),
      { type: 'activity.update', id: 'a1', changes: { engagementType: undefined } },
      { type: 'plan.update', changes: { organisation: '' } },
    );
    expect(next.activities[0]).toEqual({ id: 'a1', name: 'Leaflets' });
    expect(next).not.toHaveProperty('organisation');
  });

  it('does nothing, and says so, when nothing would differ', () => {
    const plan = filledPlan();
    for (const command of [
      { type: 'plan.update', changes: { title: plan.title } },
      { type: 'plan.update', changes: {} },
      {
        type: 'activity.update',
        id: 'a2',
        changes: { practice: { ...plan.activities[1]?.practice } },
      },
      { type: 'activity.update', id: 'a1', changes: { startsOn: undefined } },
      { type: 'activity.update', id: 'a1', changes: { ...plan.activities[0] } },
      { type: 'answer.clear', questionId: 'assess-risks.1' },
      { type: 'answer.update', questionId: 'assess-risks.1', changes: { notes: '' } },
    ]) {
      const result = value(apply(plan, command));
      expect(result.plan).toBe(plan);
      expect(result.events).toEqual([]);
    }
  });

  it('copies what it is given', () => {
    const open = ['Days'];
    const next = after(newPlan(), testContext(), {
      type: 'decision.add',
      item: { id: 'd', text: 'Clinics', open },
    });
    open.push('Places');
    expect(next.decisions[0]?.open).toEqual(['Days']);
  });

  it('makes an id when none is given', () => {
    const next = after(
      newPlan(),
      { ...testContext(), newId: () => 'made' },
      {
        type: 'activity.add',
        item: { name: '' },
      },
    );
    expect(next.activities).toEqual([{ id: 'made', name: '' }]);
  });

  it('keeps a question that does not apply as a draft without its reason', () => {
    const next = after(newPlan(), testContext(), {
      type: 'answer.update',
      questionId: 'assess-risks.1',
      changes: { status: 'not-applicable' },
    });
    expect(next.answers['assess-risks.1']?.status).toBe('not-applicable');
  });

  it('drops an answer that holds nothing more', () => {
    const context = testContext('2026-06-12T09:00:00.000Z');
    const next = after(filledPlan(), context, {
      type: 'answer.update',
      questionId: 'define-purpose.1',
      changes: { status: undefined, notes: '' },
    });
    expect(next.answers).not.toHaveProperty('define-purpose.1');
  });

  it('keeps unknown fields through every change', () => {
    const plan = {
      ...filledPlan(),
      colour: 'green',
      activities: [{ id: 'a1', name: 'Leaflets', place: { town: 'Example' } }],
      answers: { 'define-purpose.1': { status: 'answered', rating: 3 } },
    } as unknown as Plan;
    const next = after(
      plan,
      testContext(),
      { type: 'plan.update', changes: { title: 'New' } },
      { type: 'activity.update', id: 'a1', changes: { name: 'Posters' } },
      { type: 'answer.update', questionId: 'define-purpose.1', changes: { status: undefined } },
    );
    expect(next).toMatchObject({
      colour: 'green',
      activities: [{ name: 'Posters', place: { town: 'Example' } }],
      answers: { 'define-purpose.1': { rating: 3 } },
    });
  });
});

describe('removing', () => {
  it('lets a promise go on without its activity, and records both', () => {
    const { plan, events } = value(apply(filledPlan(), { type: 'activity.remove', id: 'a2' }));
    expect(plan.activities.map(({ id }) => id)).toEqual(['a1']);
    expect(plan.promises[0]?.activityIds).toEqual(['a1']);
    expect(events.map(({ path, before, after: now }) => ({ path, before, after: now }))).toEqual([
      { path: ['activities', 'a2'], before: filledPlan().activities[1], after: undefined },
      {
        path: ['promises', 'p1'],
        before: { activityIds: ['a2', 'a1'] },
        after: { activityIds: ['a1'] },
      },
    ]);
  });

  it('lets an activity go on without its decision', () => {
    const { plan, events } = value(apply(filledPlan(), { type: 'decision.remove', id: 'd1' }));
    expect(plan.activities[1]).not.toHaveProperty('decisionId');
    expect(events).toHaveLength(2);
  });

  it('takes the feedback of a promise with it', () => {
    const { plan, events } = value(apply(filledPlan(), { type: 'promise.remove', id: 'p1' }));
    expect(plan.feedback).toEqual([]);
    expect(events.map(({ path }) => path[0])).toEqual(['promises', 'feedback']);
  });

  it('clears an answer', () => {
    const { plan, events } = value(
      apply(filledPlan(), { type: 'answer.clear', questionId: 'define-purpose.1' }),
    );
    expect(plan.answers).not.toHaveProperty('define-purpose.1');
    expect(events[0]?.before).toMatchObject({ status: 'answered', notes: 'Because.' });
  });
});

describe('a copy of an item', () => {
  const from = {
    id: 'a1',
    name: 'Leaflets',
    place: { town: 'Example', size: [1] },
    practice: { flow: 'out', tone: 'warm' },
  };
  const plan = { ...newPlan(), activities: [from] } as unknown as Plan;
  const copied = { ...from, id: undefined };

  it('keeps unknown fields that a file brought along', () => {
    const added = value(apply(plan, { type: 'activity.add', item: copied })).plan.activities[1];
    expect(added).toEqual({ ...from, id: 'id-1' });
  });

  it('has none of its own', () => {
    const item = { ...copied, place: { town: 'Elsewhere' } };
    expect(issues(apply(plan, { type: 'activity.add', item }))).toMatchObject([
      { path: ['item', 'place'], code: 'not-allowed', found: '“place”' },
    ]);
  });
});

describe('commands that do not fit', () => {
  it.each([
    [null, [], 'wrong-type'],
    ['plan.update', [], 'wrong-type'],
    [{}, ['type'], 'not-allowed'],
    [{ type: 'plan.remove' }, ['type'], 'not-allowed'],
    [{ type: 'constructor.add', item: {} }, ['type'], 'not-allowed'],
    [{ type: 'activity.paint', id: 'a1' }, ['type'], 'not-allowed'],
    [{ type: 'activity.add.twice', item: { name: 'x' } }, ['type'], 'not-allowed'],
    [{ type: 'plan.update' }, ['changes'], 'missing'],
    [{ type: 'plan.update', changes: { title: ' ' } }, ['changes', 'title'], 'wrong-type'],
    [{ type: 'plan.update', changes: { title: undefined } }, ['changes', 'title'], 'missing'],
    [{ type: 'plan.update', changes: { titel: 'x' } }, ['changes', 'titel'], 'not-allowed'],
    [{ type: 'plan.update', changes: { id: 'x' } }, ['changes', 'id'], 'not-allowed'],
    [{ type: 'plan.update', changes: { toString: 'x' } }, ['changes', 'toString'], 'not-allowed'],
    [{ type: 'plan.update', changes: { summary: null } }, ['changes', 'summary'], 'wrong-type'],
    [{ type: 'plan.update', changes: { summary: () => 1 } }, ['changes', 'summary'], 'wrong-type'],
    [{ type: 'activity.add' }, ['item'], 'missing'],
    [{ type: 'activity.add', item: {} }, ['item', 'name'], 'missing'],
    [{ type: 'activity.add', item: { name: 'x', id: 'a1' } }, ['item', 'id'], 'duplicate-id'],
    [{ type: 'activity.add', item: { name: 'x', id: 4 } }, ['item', 'id'], 'wrong-type'],
    [
      { type: 'activity.add', item: { name: 'x', extra: new Map() } },
      ['item', 'extra'],
      'wrong-type',
    ],
    [{ type: 'activity.add', item: { name: 'x', colour: 1 } }, ['item', 'colour'], 'not-allowed'],
    [
      { type: 'community.add', item: { name: 'x', toString: 1 } },
      ['item', 'toString'],
      'not-allowed',
    ],
    [{ type: 'activity.update', id: 'zz', changes: {} }, ['id'], 'unknown-id'],
    [{ type: 'activity.remove' }, ['id'], 'unknown-id'],
    [
      { type: 'activity.update', id: 'a1', changes: { engagementType: 'empower' } },
      ['changes', 'engagementType'],
      'unknown-id',
    ],
    [
      { type: 'activity.update', id: 'a1', changes: { decisionId: 'd9' } },
      ['changes', 'decisionId'],
      'unknown-id',
    ],
    [
      { type: 'activity.update', id: 'a1', changes: { practice: { flow: 'up' } } },
      ['changes', 'practice', 'flow'],
      'wrong-type',
    ],
    [
      { type: 'activity.update', id: 'a1', changes: { startsOn: '1 June' } },
      ['changes', 'startsOn'],
      'wrong-type',
    ],
    [
      { type: 'activity.update', id: 'a1', changes: { startsOn: '0202-07-03' } },
      ['changes', 'startsOn'],
      'wrong-type',
    ],
    [
      { type: 'promise.change', id: 'p1', changes: {}, communityToldOn: '0020-07-03' },
      ['communityToldOn'],
      'wrong-type',
    ],
    [
      {
        type: 'answer.update',
        questionId: 'assess-risks.1',
        changes: { evidence: [{ label: 'Minutes', on: '0002-07-03' }] },
      },
      ['changes', 'evidence', 0, 'on'],
      'wrong-type',
    ],
    [
      { type: 'promise.update', id: 'p1', changes: { activityIds: ['a1', 'zz'] } },
      ['changes', 'activityIds', 1],
      'unknown-id',
    ],
    [{ type: 'promise.add', item: {} }, ['item', 'activityIds'], 'missing'],
    [{ type: 'feedback.add', item: { promiseId: 'zz' } }, ['item', 'promiseId'], 'unknown-id'],
    [
      { type: 'decision.update', id: 'd1', changes: { fixed: [{ reason: 'x' }] } },
      ['changes', 'fixed', 0, 'text'],
      'missing',
    ],
    [{ type: 'answer.update', questionId: 'x.1', changes: {} }, ['questionId'], 'unknown-id'],
    [{ type: 'answer.clear', questionId: 'x.1' }, ['questionId'], 'unknown-id'],
    [{ type: 'answer.clear', questionId: { toString: 1 } }, ['questionId'], 'unknown-id'],
    [{ type: { toString: 1 } }, ['type'], 'not-allowed'],
    [{ type: 'activity.remove', id: { toString: 1 } }, ['id'], 'unknown-id'],
    [
      { type: 'activity.add', item: { name: 'x', id: { toString: 1 } } },
      ['item', 'id'],
      'wrong-type',
    ],
    [
      { type: 'answer.update', questionId: 'assess-risks.1', changes: { status: 'done' } },
      ['changes', 'status'],
      'wrong-type',
    ],
    [
      {
        type: 'answer.update',
        questionId: 'assess-risks.1',
        changes: { evidence: [{ label: 1 }] },
      },
      ['changes', 'evidence', 0, 'label'],
      'wrong-type',
    ],
  ])('%j changes nothing and says where', (command, path, code) => {
    const plan = filledPlan();
    const before = JSON.stringify(plan);
    const found = issues(apply(plan, command));
    expect(found[0]).toMatchObject({ path, code });
    expect(found[0]?.message).toMatch(/^(“.+”|The input) holds .+\. It needs .+\.$/s);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('names what was found and what was expected', () => {
    const command = { type: 'activity.update', id: 'a1', changes: { engagementType: 'empower' } };
    expect(issues(apply(filledPlan(), command))).toMatchObject([
      {
        code: 'unknown-id',
        path: ['changes', 'engagementType'],
        message:
          '“changes.engagementType” holds “empower”. It needs one of inform, consult, involve, co-produce, community-led.',
        found: '“empower”',
        expected: 'one of inform, consult, involve, co-produce, community-led',
      },
    ]);
  });

  it('pollutes nothing', () => {
    const hostile = JSON.parse(
      '{"type":"activity.add","item":{"name":"x","__proto__":{"polluted":true},"practice":{"__proto__":{"polluted":true}}}}',
    );
    expect(issues(apply(filledPlan(), hostile))[0]?.code).toBe('not-allowed');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('stops at a loop', () => {
    const loop: Record<string, unknown> = { name: 'x' };
    loop.self = loop;
    expect(issues(apply(filledPlan(), { type: 'activity.add', item: loop }))[0]?.code).toBe(
      'too-deep',
    );
  });

  it('takes no answers and types for a guidance that is not at hand', () => {
    const later = { ...ukhsaGuidance, source: { ...ukhsaGuidance.source, version: '2027-01-01' } };
    const context = { ...testContext(), guidance: later };
    const answer = { type: 'answer.update', questionId: 'assess-risks.1', changes: { notes: 'x' } };
    expect(issues(apply(filledPlan(), answer, context))).toMatchObject([
      { code: 'unknown-id', path: ['guidance'] },
    ]);
    expect(apply(filledPlan(), { type: 'plan.update', changes: { title: 'x' } }, context).ok).toBe(
      true,
    );
  });
});
