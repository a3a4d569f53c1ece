import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.js';
import type { PlanCommand } from './command.js';
import { after, filledPlan, issues, newPlan, testContext, value } from './plan.fixtures.js';
import type { Plan } from './plan.js';

const apply = (plan: Plan, command: unknown, context = testContext()) =>
  applyCommand(plan, command as PlanCommand, context);

/** A plan whose promise was made as Co-produce. */
const made = after(filledPlan(), testContext(), {
  type: 'promise.update',
  id: 'p1',
  changes: { engagementType: 'co-produce', madeOn: '2026-06-01' },
});

describe('a promise that was made', () => {
  it('changes with a record of what was promised before', () => {
    const context = testContext('2026-06-20T09:00:00.000Z');
    const { plan, events } = value(
      apply(
        made,
        {
          type: 'promise.change',
          id: 'p1',
          changes: { engagementType: 'involve', localExplanation: 'We work with you.' },
          reason: 'The board kept the budget.',
        },
        context,
      ),
    );
    const change = {
      on: '2026-06-20',
      reason: 'The board kept the budget.',
      from: { engagementType: 'co-produce', localExplanation: 'You decide with us.' },
      to: { engagementType: 'involve', localExplanation: 'We work with you.' },
    };
    expect(plan.promises[0]).toEqual({
      id: 'p1',
      activityIds: ['a2', 'a1'],
      madeOn: '2026-06-01',
      engagementType: 'involve',
      localExplanation: 'We work with you.',
      changes: [change],
    });
    expect(events).toMatchObject([{ what: 'promise.change', path: ['promises', 'p1'] }]);
  });

  it('never changes its type in silence', () => {
    const plan = after(made, testContext('2026-06-20T09:00:00.000Z'), {
      type: 'promise.update',
      id: 'p1',
      changes: { engagementType: 'consult' },
    });
    expect(plan.promises[0]?.changes).toEqual([
      {
        on: '2026-06-20',
        from: { engagementType: 'co-produce' },
        to: { engagementType: 'consult' },
      },
    ]);
  });

  it('may say where it is shown without a record', () => {
    const changes = { shownWhere: 'On our website' };
    const plan = after(made, testContext(), { type: 'promise.update', id: 'p1', changes });
    expect(plan.promises[0]).not.toHaveProperty('changes');
  });

  it('keeps no record as long as nothing differs, or it is not made', () => {
    const same = { type: 'promise.change', id: 'p1', changes: { engagementType: 'co-produce' } };
    expect(value(apply(made, same)).plan).toBe(made);
    const draft = after(filledPlan(), testContext(), {
      type: 'promise.update',
      id: 'p1',
      changes: { engagementType: 'consult' },
    });
    expect(draft.promises[0]).not.toHaveProperty('changes');
  });

  it('records once when the community was told', () => {
    const context = testContext();
    const change = (engagementType: string): PlanCommand => ({
      type: 'promise.change',
      id: 'p1',
      changes: { engagementType },
    });
    const told = (on: string): PlanCommand => ({ type: 'promise.told', id: 'p1', on });
    const plan = after(
      made,
      context,
      change('involve'),
      told('2026-06-21'),
      change('consult'),
      told('2026-06-25'),
    );
    expect(plan.promises[0]?.changes?.map((each) => each.communityToldOn)).toEqual([
      '2026-06-21',
      '2026-06-25',
    ]);
    expect(value(apply(plan, told('2026-06-30'))).plan).toBe(plan);
    expect(value(apply(made, told('2026-06-30'))).plan).toBe(made);
  });
});

describe('feedback that is changed', () => {
  it('keeps what had been said before', () => {
    const plan = after(made, testContext('2026-08-20T09:00:00.000Z'), {
      type: 'feedback.change',
      id: 'f1',
      changes: { dueOn: '2026-10-01' },
      reason: 'The results came late.',
    });
    expect(plan.feedback[0]).toEqual({
      id: 'f1',
      promiseId: 'p1',
      how: 'A letter',
      dueOn: '2026-10-01',
      state: 'changed',
      reason: 'The results came late.',
      earlier: [
        {
          on: '2026-08-20',
          how: 'A letter',
          dueOn: '2026-09-01',
          reason: 'The results came late.',
        },
      ],
    });
  });

  it('is left alone when nothing differs', () => {
    const command = { type: 'feedback.change', id: 'f1', changes: { how: 'A letter' } };
    expect(value(apply(made, command)).plan).toBe(made);
  });
});

describe('a judgement', () => {
  it('is held apart from answers, and goes when it says nothing more', () => {
    const plan = filledPlan();
    expect(plan.judgements['define-purpose']).toEqual({
      value: 'partly',
      communityView: [{ who: 'Parents’ forum', agrees: true }],
    });
    const less = after(plan, testContext(), {
      type: 'judgement.set',
      standardId: 'define-purpose',
      changes: { value: undefined, communityView: undefined },
    });
    expect(less.judgements).toEqual({});
    const cleared = value(apply(plan, { type: 'judgement.clear', standardId: 'define-purpose' }));
    expect(cleared.plan.judgements).toEqual({});
    expect(cleared.events[0]?.before).toEqual(plan.judgements['define-purpose']);
    expect(value(apply(less, { type: 'judgement.clear', standardId: 'assess-risks' })).plan).toBe(
      less,
    );
  });
});

const identityOf = ({ format, formatVersion, id, created, versions, dismissals }: Plan) => ({
  format,
  formatVersion,
  id,
  created,
  versions,
  dismissals,
});

describe('a named version', () => {
  const context = testContext();
  const plan = { ...filledPlan(context), colour: 'green' } as Plan;
  const saved = after(
    plan,
    { ...context, actor: 'Ada' },
    { type: 'version.save', name: 'Before the meeting', id: 'v1' },
  );
  const worked = after(
    saved,
    context,
    { type: 'plan.update', changes: { title: 'Heat', lead: 'Outreach team' } },
    { type: 'activity.remove', id: 'a2' },
    { type: 'answer.clear', questionId: 'define-purpose.1' },
    {
      type: 'finding.dismiss',
      finding: { id: 'x', ruleId: 'x', about: [], fingerprint: '1' },
      reason: 'Known',
    },
  );

  it('keeps what the plan says, and the history says that it was saved', () => {
    const { format, formatVersion, id, created, updated, history, dismissals, versions, ...says } =
      plan;
    expect(saved.versions).toEqual([
      {
        id: 'v1',
        name: 'Before the meeting',
        at: '2026-06-10T09:00:00.000Z',
        by: 'Ada',
        content: says,
      },
    ]);
    expect(saved.history.at(-1)).toMatchObject({
      what: 'version.save',
      path: ['versions', 'v1'],
      after: { name: 'Before the meeting' },
    });
    expect(JSON.stringify(saved.history.at(-1))).not.toContain('activities');
  });

  it('comes back while the history goes on, and nothing that it replaces is lost', () => {
    const restored = after(worked, context, { type: 'version.restore', id: 'v1' });
    const { history, updated, versions, dismissals, ...says } = restored;
    expect(plan).toMatchObject(says);
    expect(restored).not.toHaveProperty('lead');
    expect(versions).toBe(worked.versions);
    expect(dismissals).toBe(worked.dismissals);
    expect(history.slice(0, -1)).toEqual(worked.history);
    expect(history.at(-1)).toMatchObject({
      what: 'version.restore',
      path: ['versions', 'v1'],
      before: { title: 'Heat', lead: 'Outreach team', activities: worked.activities },
      after: { title: 'Measles catch-up', activities: plan.activities },
    });
    expect(after(restored, context, { type: 'version.restore', id: 'v1' })).toBe(restored);
  });

  it('keeps typing before and after it apart', () => {
    const type = (title: string): PlanCommand => ({ type: 'plan.update', changes: { title } });
    const next = after(plan, context, type('A'), { type: 'version.save', name: 'v' }, type('Ab'));
    expect(next.versions[0]?.content.title).toBe('A');
    expect(next.history.slice(-3).map(({ what }) => what)).toEqual([
      'plan.update',
      'version.save',
      'plan.update',
    ]);
  });

  it('brings back what the plan said, never its identity or what happened to it', () => {
    const [version] = saved.versions;
    const content = {
      ...version?.content,
      format: 'recipe',
      formatVersion: 99,
      id: 'another',
      created: 'never',
      updated: 'never',
      history: [],
      versions: [],
      dismissals: [],
      title: 'As it was',
    };
    const hostile = { ...saved, versions: [{ ...version, content }] } as unknown as Plan;
    const next = after(hostile, context, { type: 'version.restore', id: 'v1' });
    const { updated: _, history, ...rest } = next;
    expect(rest).toEqual({ ...rest, ...identityOf(hostile), title: 'As it was' });
    expect(history.slice(0, -1)).toEqual(hostile.history);
  });

  it('can be let go, and stays in the history', () => {
    const { plan: next, events } = value(apply(saved, { type: 'version.remove', id: 'v1' }));
    expect(next.versions).toEqual([]);
    expect(events[0]?.before).toEqual(saved.versions[0]);
  });
});

describe('removing a community', () => {
  it('lets activities go on without it, and records both', () => {
    const before = filledPlan();
    const { plan, events } = value(apply(before, { type: 'community.remove', id: 'c1' }));
    expect(plan.activities[1]?.communityIds).toEqual([]);
    expect(plan.activities[0]).toBe(before.activities[0]);
    expect(events.map(({ path }) => path)).toEqual([
      ['communities', 'c1'],
      ['activities', 'a2'],
    ]);
  });
});

describe('commands of a whole plan that do not fit', () => {
  it.each([
    [{ type: 'community.add', item: {} }, ['item', 'name'], 'missing'],
    [{ type: 'risk.add', item: { text: 'x', kind: 'other' } }, ['item', 'kind'], 'wrong-type'],
    [
      { type: 'activity.update', id: 'a1', changes: { communityIds: ['zz'] } },
      ['changes', 'communityIds', 0],
      'unknown-id',
    ],
    [
      { type: 'activity.update', id: 'a1', changes: { state: 'late' } },
      ['changes', 'state'],
      'wrong-type',
    ],
    [{ type: 'promise.change', id: 'zz', changes: {} }, ['id'], 'unknown-id'],
    [
      { type: 'promise.change', id: 'p1', changes: { engagementType: 'empower' } },
      ['changes', 'engagementType'],
      'unknown-id',
    ],
    [
      { type: 'promise.change', id: 'p1', changes: { madeOn: '2026-01-01' } },
      ['changes', 'madeOn'],
      'not-allowed',
    ],
    [{ type: 'promise.change', id: 'p1', changes: {}, on: 'today' }, ['on'], 'wrong-type'],
    [{ type: 'promise.told', id: 'p1' }, ['on'], 'missing'],
    [
      { type: 'feedback.change', id: 'f1', changes: { dueOn: 'soon' } },
      ['changes', 'dueOn'],
      'wrong-type',
    ],
    [{ type: 'feedback.change', id: 'f1', changes: {}, reason: 7 }, ['reason'], 'wrong-type'],
    [{ type: 'judgement.set', standardId: 'zz', changes: {} }, ['standardId'], 'unknown-id'],
    [
      { type: 'judgement.set', standardId: 'assess-risks', changes: { value: 'good' } },
      ['changes', 'value'],
      'wrong-type',
    ],
    [{ type: 'judgement.clear', standardId: { toString: 1 } }, ['standardId'], 'unknown-id'],
    [{ type: 'version.save', name: ' ' }, ['name'], 'wrong-type'],
    [{ type: 'version.restore', id: 'zz' }, ['id'], 'unknown-id'],
    [{ type: 'version.remove', id: { toString: 1 } }, ['id'], 'unknown-id'],
    [{ type: 'finding.restore', id: 'zz' }, ['id'], 'unknown-id'],
    [
      {
        type: 'finding.dismiss',
        finding: { id: 'x', ruleId: 'x', about: 'x', fingerprint: 'x' },
        reason: 'x',
      },
      ['finding', 'about'],
      'wrong-type',
    ],
    [
      { type: 'guidance.update', guidance: { id: 'x' }, checkAgain: [] },
      ['guidance', 'version'],
      'missing',
    ],
    [{ type: 'guidance.update', checkAgain: [] }, ['guidance'], 'missing'],
  ])('%j changes nothing and says where', (command, path, code) => {
    const plan = filledPlan();
    expect(issues(apply(plan, command))[0]).toMatchObject({ path, code });
  });

  it('refuse a version whose id is taken', () => {
    const context = testContext();
    const saved = after(newPlan(context), context, { type: 'version.save', name: 'v', id: 'v1' });
    expect(issues(apply(saved, { type: 'version.save', name: 'w', id: 'v1' }))).toMatchObject([
      { code: 'duplicate-id', path: ['id'] },
    ]);
  });
});
