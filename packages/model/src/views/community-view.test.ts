import { describe, expect, it } from 'vitest';
import { checkPlan } from '../checks/check-plan.js';
import { viewLimit } from '../files/limits.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { applyCommand } from '../plan/apply-command.js';
import { communityViews } from '../plan/community-views.js';
import { after, filledPlan, issues, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import type { CommunityViewFile } from './community-view-file.js';
import { giveView } from './give-view.js';
import { readCommunityView } from './read-community-view.js';
import { toViewRequest } from './to-view-request.js';

const context = testContext();
const standardId = 'define-purpose';

const judged = (of: 'in-place' | 'partly' = 'in-place'): Plan =>
  after(filledPlan(context), context, {
    type: 'judgement.set',
    standardId,
    changes: { value: of },
  });

/** What a group gives back on the plan. */
const givenOn = (plan: Plan, id = 'view-1', words = 'Nobody asked the fathers.') =>
  giveView(
    value(toViewRequest(plan, ukhsaGuidance)),
    { who: ' Parents’ forum ', answers: { [standardId]: { agrees: false, view: words } } },
    { id, on: '2026-06-30' },
  );

const given = (plan: Plan) => plan.judgements[standardId]?.givenViews ?? [];
const add = (view: CommunityViewFile) => ({ type: 'view.add' as const, view });
const takeOff = {
  type: 'view.takeOff',
  standardId,
  id: 'view-1',
  reason: 'Names a person.',
} as const;

describe('a community’s view', () => {
  it('goes out as a request, comes back as a file, and stands beside the judgement as it came', () => {
    const plan = judged();
    const text = JSON.stringify(givenOn(plan));
    const taken = after(plan, context, add(value(readCommunityView(text))));
    const view = {
      id: 'view-1',
      who: 'Parents’ forum',
      on: '2026-06-30',
      judged: 'in-place',
      agrees: false,
      view: 'Nobody asked the fathers.',
    };
    expect(given(taken)).toEqual([view]);
    expect(communityViews(taken.judgements[standardId] ?? {})).toEqual([
      view,
      { who: 'Parents’ forum', agrees: true },
    ]);
    expect(taken.judgements[standardId]?.value).toBe('in-place');
    expect(taken.history.at(-1)).toMatchObject({
      what: 'view.add',
      path: ['judgements', standardId],
    });
    const found = checkPlan(taken, ukhsaGuidance, { today: '2026-07-01' });
    expect(found.some(({ ruleId }) => ruleId === 'dissenting-view')).toBe(true);
  });

  it('is there once, however often it is taken in', () => {
    const plan = judged();
    const taken = after(plan, context, add(givenOn(plan)));
    const again = value(applyCommand(taken, add(givenOn(plan)), context));
    expect(again).toEqual({ plan: taken, events: [] });
    const corrected = after(taken, context, add(givenOn(plan, 'view-2', 'Two fathers came.')));
    expect(given(corrected).map(({ view }) => view)).toEqual([
      'Nobody asked the fathers.',
      'Two fathers came.',
    ]);
  });

  it('leaves out what says nothing', () => {
    const plan = judged();
    const { answers: _, ...rest } = givenOn(plan);
    const silent = { ...rest, answers: [{ standardId, judged: 'in-place' as const, view: ' ' }] };
    expect(value(applyCommand(plan, add(silent), context)).plan).toBe(plan);
  });

  it('cannot be changed, cleared or restored away', () => {
    const plan = after(judged(), context, { type: 'version.save', name: 'Before', id: 'v1' });
    const taken = after(plan, context, add(givenOn(plan)));
    const [found] = issues(
      applyCommand(
        taken,
        // @ts-expect-error: no command sets it
        { type: 'judgement.set', standardId, changes: { givenViews: [] } },
        context,
      ),
    );
    expect(found).toMatchObject({ code: 'not-allowed', path: ['changes', 'givenViews'] });
    const cleared = after(taken, context, { type: 'judgement.clear', standardId });
    expect(cleared.judgements[standardId]).toEqual({ givenViews: given(taken) });
    const emptied = after(taken, context, {
      type: 'judgement.set',
      standardId,
      changes: { value: undefined, communityView: undefined },
    });
    expect(emptied.judgements[standardId]).toEqual({ givenViews: given(taken) });
    const restored = after(cleared, context, { type: 'version.restore', id: 'v1' });
    expect(restored.judgements[standardId]).toMatchObject({
      value: 'in-place',
      givenViews: given(taken),
    });
  });

  it('is taken off with a reason that stays, counts no more, and can come back', () => {
    const plan = judged();
    const taken = after(plan, context, add(givenOn(plan)));
    const off = after(taken, context, takeOff);
    expect(given(off)).toMatchObject([
      {
        view: 'Nobody asked the fathers.',
        takenOffOn: '2026-06-10',
        takenOffBecause: 'Names a person.',
      },
    ]);
    expect(communityViews(off.judgements[standardId] ?? {})).toHaveLength(1);
    const found = checkPlan(off, ukhsaGuidance, { today: '2026-07-01' });
    expect(found.some(({ ruleId }) => ruleId === 'dissenting-view')).toBe(false);
    expect(value(applyCommand(off, { ...takeOff, id: 'other' }, context)).plan).toBe(off);
    expect(issues(applyCommand(taken, { ...takeOff, reason: ' ' }, context))[0]?.path).toEqual([
      'reason',
    ]);
    expect(given(after(off, context, add(givenOn(plan))))).toEqual(given(taken));
  });

  it('is refused with the reason, and nothing changes', () => {
    const plan = judged();
    const view = givenOn(plan);
    const refused = (file: unknown) => issues(readCommunityView(file))[0];
    expect(refused('{')?.code).toBe('not-json');
    expect(refused(plan)).toMatchObject({
      code: 'other-format',
      message: expect.stringContaining('not a community’s view'),
    });
    expect(refused({ ...view, formatVersion: 2 })?.code).toBe('newer-format');
    expect(refused('x'.repeat(viewLimit + 1))?.code).toBe('too-large');
    expect(refused({ ...view, who: ' ' })?.path).toEqual(['who']);
    expect(refused({ ...view, answers: [...view.answers, ...view.answers] })?.path).toEqual([
      'answers',
    ]);
    const [other] = issues(applyCommand(plan, add({ ...view, planId: 'other' }), context));
    expect(other?.message).toContain('about another plan');
    const [astray] = issues(
      applyCommand(
        plan,
        add({ ...view, answers: [{ standardId: 'gone', agrees: true }] }),
        context,
      ),
    );
    expect(astray?.code).toBe('unknown-id');
  });
});

describe('toViewRequest', () => {
  it('asks about what was judged, and shows what was promised and nothing else', () => {
    const plan = after(
      judged(),
      context,
      { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-10' } },
      { type: 'promise.add', item: { id: 'draft', activityIds: ['a1'] } },
      { type: 'plan.update', changes: { summary: 'SECRET', lead: 'SECRET' } },
      { type: 'judgement.set', standardId, changes: { reason: 'SECRET' } },
      {
        type: 'answer.update',
        questionId: 'define-purpose.1',
        changes: {
          notes: 'SECRET',
          evidence: [
            { label: 'Minutes', url: 'https://example.org/minutes', public: true },
            { label: 'File share', url: 'N:\\\\share', public: true },
            { label: 'SECRET' },
          ],
        },
      },
    );
    const request = value(toViewRequest(plan, ukhsaGuidance));
    expect(request).toMatchObject({ planId: plan.id, organisation: 'Borough of Example' });
    expect(request.promises.map(({ activities }) => activities)).toEqual([
      ['Clinic design', 'Leaflets'],
    ]);
    expect(request.standards).toEqual([
      {
        id: standardId,
        number: 1,
        title: ukhsaGuidance.standards[0]?.title,
        whyItMatters: ukhsaGuidance.standards[0]?.whyItMatters,
        judged: 'in-place',
        evidence: [
          { label: 'Minutes', url: 'https://example.org/minutes' },
          { label: 'File share' },
        ],
      },
    ]);
    expect(JSON.stringify(request)).not.toContain('SECRET');
  });
});
