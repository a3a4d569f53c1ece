import { describe, expect, it } from 'vitest';
import { ukhsaDrawings } from '../guidance/ukhsa/drawings.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import type { PlanCommand } from '../plan/command.js';
import { after, filledPlan, issues, newPlan, testContext, value } from '../plan/plan.fixtures.js';
import type { Feedback, Plan } from '../plan/plan.js';
import { toPublicPromise } from './to-public-promise.js';

const secret = (name: string): string => `SECRET ${name}`;

/** A plan in which every field that is not public holds a secret, unknown fields included. */
const secretive = {
  ...filledPlan(),
  id: secret('plan id'),
  title: secret('title'),
  communities: [{ id: 'c1', name: secret('community'), accessNeeds: secret('needs') }],
  risks: [{ id: 'r1', text: secret('risk') }],
  judgements: { 'define-purpose': { value: 'partly', reason: secret('judgement') } },
  dismissals: [{ id: 'x', reason: secret('dismissal') }],
  versions: [{ id: 'v1', name: secret('version'), content: { lead: secret('lead') } }],
  summary: secret('summary'),
  lead: secret('lead'),
  unknown: secret('plan'),
  decisions: [
    {
      id: 'd1',
      text: secret('decision'),
      madeBy: 'shared',
      alreadyMade: false,
      open: ['Which days'],
      fixed: [{ text: 'The budget', reason: 'Set by the board', unknown: secret('fixed') }],
      unknown: secret('decision'),
    },
    { id: 'd2', text: secret('other'), open: [secret('open')], fixed: [{ text: secret('fixed') }] },
  ],
  activities: [
    {
      id: 'a2',
      name: 'Clinic design',
      engagementType: 'co-produce',
      decisionId: 'd1',
      startsOn: secret('start'),
      endsOn: secret('end'),
      practice: {
        flow: 'both',
        stage: 'framing',
        inputRoute: 'Monthly meeting',
        payment: secret('payment'),
        unknown: secret('practice'),
      },
      unknown: secret('activity'),
    },
    {
      id: 'a3',
      name: secret('other activity'),
      decisionId: 'd2',
      practice: { inputRoute: secret('route') },
    },
  ],
  promises: [
    {
      id: 'p1',
      activityIds: ['a2', 'gone'],
      madeOn: '2026-06-20',
      shownWhere: secret('shown'),
      publicAddress: 'https://example.org/clinics',
      otherForms: [
        { label: 'Easy Read', address: 'https://example.org/easy', unknown: secret('form') },
        { label: ' ', address: secret('blank form') },
      ],
      changes: [
        {
          on: '2026-07-01',
          from: { engagementType: 'community-led', localExplanation: 'Yours.', x: secret('from') },
          to: { engagementType: 'co-produce' },
          reason: 'The board kept the budget.',
          communityToldOn: secret('told'),
        },
      ],
      localExplanation: 'You decide with us.',
      unknown: secret('promise'),
    },
    { id: 'p2', activityIds: ['a3'], localExplanation: secret('other promise') },
  ],
  feedback: [
    {
      id: secret('id'),
      promiseId: 'p1',
      how: 'A letter',
      dueOn: '2026-09-01',
      unknown: secret('f'),
      heard: secret('heard'),
      decided: secret('decided'),
      why: secret('why'),
      reason: secret('reason of a plan as it goes'),
      earlier: [{ on: '2026-07-02', dueOn: '2026-08-01', x: secret('earlier') }],
    },
    { id: 'f2', promiseId: 'p2', how: secret('other feedback') },
  ],
  answers: { 'define-purpose.1': { notes: secret('notes'), owner: secret('owner') } },
  history: [{ at: '2026-06-10T09:00:00.000Z', by: secret('by'), what: 'x', path: [] }],
} as unknown as Plan;

describe('toPublicPromise', () => {
  it('shows what was allowed and nothing else', () => {
    const promise = value(toPublicPromise(secretive, 'p1', ukhsaGuidance));
    expect(promise).toEqual({
      format: 'public-promise',
      formatVersion: 1,
      organisation: 'Borough of Example',
      contact: 'team@example.org',
      activities: ['Clinic design'],
      engagementType: {
        id: 'co-produce',
        name: 'Co-produce',
        aim: 'to partner with the public in every decision aspect, from developing alternatives to identifying the preferred solution',
        promise:
          'we will seek your advice and innovative solutions, fully incorporating your recommendations in our decisions',
        communication: { flow: 'both', text: 'two-way' },
        drawing: ukhsaDrawings['co-produce'],
      },
      localExplanation: 'You decide with us.',
      howToTakePart: 'Monthly meeting',
      address: 'https://example.org/clinics',
      otherForms: [{ label: 'Easy Read', address: 'https://example.org/easy' }],
      open: ['Which days'],
      fixed: [{ text: 'The budget', reason: 'Set by the board' }],
      feedback: [
        {
          how: 'A letter',
          dueOn: '2026-09-01',
          earlier: { on: '2026-07-02', dueOn: '2026-08-01' },
        },
      ],
      changes: [
        {
          on: '2026-07-01',
          reason: 'The board kept the budget.',
          localExplanation: 'Yours.',
          engagementType: {
            id: 'community-led',
            name: 'Community-Led',
            promise: 'we will implement what you decide',
          },
        },
      ],
      madeOn: '2026-06-20',
      source: ukhsaGuidance.source,
    });
    expect(JSON.stringify(promise)).not.toContain('SECRET');
  });

  it('would show a leak: the plan is full of secrets', () => {
    expect(JSON.stringify(secretive).match(/SECRET/g)?.length).toBeGreaterThan(35);
  });

  it('follows its first activity until it has a type of its own', () => {
    const context = testContext();
    const plan = filledPlan(context);
    const type = (of: Plan) => value(toPublicPromise(of, 'p1', ukhsaGuidance)).engagementType?.id;
    expect(type(plan)).toBe('co-produce');
    expect(
      type(
        after(plan, context, {
          type: 'promise.update',
          id: 'p1',
          changes: { engagementType: 'involve' },
        }),
      ),
    ).toBe('involve');
  });

  it('has no type, and leaves no hole, while nothing is known', () => {
    const context = testContext();
    const plan = after(newPlan(context), context, {
      type: 'promise.add',
      item: { id: 'p', activityIds: [] },
    });
    expect(value(toPublicPromise(plan, 'p', ukhsaGuidance))).toEqual({
      format: 'public-promise',
      formatVersion: 1,
      activities: [],
      open: [],
      fixed: [],
      feedback: [],
      source: ukhsaGuidance.source,
    });
  });

  it('says what became of feedback, as seen from a day', () => {
    const context = testContext('2026-08-20T09:00:00.000Z');
    const shown = (plan: Plan, today?: string) =>
      value(toPublicPromise(plan, 'p1', ukhsaGuidance, today ? { today } : undefined)).feedback;
    const update = (changes: Partial<Feedback>) =>
      after(filledPlan(context), context, { type: 'feedback.update', id: 'f1', changes });
    const due = { how: 'A letter', dueOn: '2026-09-01' };
    const reason = 'The results came late.';

    expect(shown(update({ reason }))).toEqual([due]);
    expect(shown(update({ reason }), '2026-09-01')).toEqual([due]);
    expect(shown(update({ reason }), '2026-09-02')).toEqual([{ ...due, state: 'late', reason }]);
    const delivered = { reason, deliveredOn: '2026-08-30' };
    expect(shown(update(delivered), '2026-09-02')).toEqual([
      { ...due, state: 'kept', deliveredOn: '2026-08-30' },
    ]);
    expect(shown(update({ state: 'done' }), '2026-09-02')).toEqual([{ ...due, state: 'kept' }]);
    expect(shown(update({ state: 'withdrawn', reason }), '2026-09-02')).toEqual([
      { ...due, state: 'withdrawn', reason },
    ]);

    const changed = after(filledPlan(context), context, {
      type: 'feedback.change',
      id: 'f1',
      changes: { dueOn: '2026-10-01' },
      reason,
    });
    const said = {
      how: 'A letter',
      dueOn: '2026-10-01',
      reason,
      earlier: { on: '2026-08-20', reason, ...due },
    };
    expect(shown(changed, '2026-09-02')).toEqual([{ ...said, state: 'changed' }]);
    expect(shown(changed, '2026-10-02')).toEqual([{ ...said, state: 'late' }]);
  });

  it('says what was promised before, with the reason', () => {
    const context = testContext('2026-08-20T09:00:00.000Z');
    const plan = after(
      filledPlan(context),
      context,
      { type: 'promise.update', id: 'p1', changes: { engagementType: 'co-produce' } },
      {
        type: 'promise.change',
        id: 'p1',
        changes: { engagementType: 'involve' },
        reason: 'The rooms are fixed.',
      },
    );
    expect(value(toPublicPromise(plan, 'p1', ukhsaGuidance))).toMatchObject({
      engagementType: { id: 'involve' },
      changes: [
        { on: '2026-08-20', reason: 'The rooms are fixed.', engagementType: { id: 'co-produce' } },
      ],
    });
  });

  it('says what people said and what was done, once that was delivered', () => {
    const context = testContext();
    const told = { heard: 'Evenings.', decided: 'Open until 8pm.', why: 'Most people work.' };
    const shown = (changes: Partial<Feedback>) =>
      value(
        toPublicPromise(
          after(filledPlan(context), context, { type: 'feedback.update', id: 'f1', changes }),
          'p1',
          ukhsaGuidance,
        ),
      ).feedback[0];
    expect(JSON.stringify(shown(told))).not.toMatch(/heard|decided|why/);
    expect(JSON.stringify(shown({ ...told, state: 'withdrawn' }))).not.toMatch(/heard|decided|why/);
    const day = { deliveredOn: '2026-08-30' };
    expect(shown({ ...told, ...day })).toMatchObject({ ...told, ...day, state: 'kept' });
    expect(shown({ ...told, state: 'done' })).toMatchObject(told);
  });

  it('says what it covered, that it was taken back, and each change of feedback', () => {
    const context = testContext('2026-08-20T09:00:00.000Z');
    const feedback = (dueOn: string, reason?: string): PlanCommand => ({
      type: 'feedback.change',
      id: 'f1',
      changes: { dueOn },
      ...(reason && { reason }),
    });
    const plan = after(
      filledPlan(context),
      context,
      { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-08-01' } },
      { type: 'promise.change', id: 'p1', changes: { activityIds: ['a2'] } },
      feedback('2026-10-01', 'Late results.'),
      feedback('2026-12-01'),
      { type: 'promise.remove', id: 'p1', reason: 'No money.' },
    );
    const on = '2026-08-20';
    expect(value(toPublicPromise(plan, 'p1', ukhsaGuidance))).toMatchObject({
      madeOn: '2026-08-01',
      withdrawnOn: on,
      changes: [
        { on, activities: ['Leaflets', 'Clinic design'] },
        { on, reason: 'No money.', became: 'withdrawn', activities: ['Clinic design'] },
      ],
      feedback: [
        {
          state: 'withdrawn',
          earlier: { on, dueOn: '2026-12-01', reason: 'No money.' },
          before: [
            { on, dueOn: '2026-09-01', reason: 'Late results.' },
            { on, dueOn: '2026-10-01' },
          ],
        },
      ],
    });
  });

  it('says when the promise, the type or the guidance is not there', () => {
    const plan = filledPlan();
    expect(issues(toPublicPromise(plan, 'zz', ukhsaGuidance))[0]?.code).toBe('unknown-id');
    const later = { ...ukhsaGuidance, source: { ...ukhsaGuidance.source, version: '2027-01-01' } };
    expect(issues(toPublicPromise(plan, 'p1', later))[0]?.path).toEqual(['guidance']);
    const fewer = { ...ukhsaGuidance, engagementTypes: ukhsaGuidance.engagementTypes.slice(0, 2) };
    expect(issues(toPublicPromise(plan, 'p1', fewer))[0]?.found).toBe('“co-produce”');
    const said = value(toPublicPromise(plan, 'p1', fewer, { unknownType: 'say' }));
    expect([said.unknownType, said.engagementType]).toEqual(['co-produce', undefined]);
    expect(value(toPublicPromise(plan, 'p1', ukhsaGuidance, { unknownType: 'say' }))).toEqual(
      value(toPublicPromise(plan, 'p1', ukhsaGuidance)),
    );
  });
});
