import { describe, expect, it } from 'vitest';
import { readPlan } from '../index.js';
import { planFormatVersion } from '../plan/format.js';
import { issues, value } from '../plan/plan.fixtures.js';
import { migrate, migrations } from './migrations.js';

/** A plan as format 1 wrote it. It stays as it is for good. */
const first = {
  format: 'engagement-plan',
  formatVersion: 1,
  id: 'plan-1',
  title: 'Measles catch-up',
  status: 'active',
  created: '2026-06-10T09:00:00.000Z',
  updated: '2026-06-10T09:00:00.000Z',
  guidance: { id: 'ukhsa-community-engagement-approach', version: '2026-06-04' },
  activities: [{ id: 'a1', name: 'Clinic design', engagementType: 'co-produce', place: 'Hall' }],
  decisions: [],
  promises: [{ id: 'p1', activityIds: ['a1'] }],
  feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter' }],
  answers: { 'define-purpose.1': { status: 'answered', notes: 'Because.' } },
  history: [{ at: '2026-06-10T09:00:00.000Z', what: 'plan.create', path: [] }],
  colour: 'green',
};

describe('migrations', () => {
  it('are one a version', () => {
    expect(planFormatVersion).toBe(migrations.length + 1);
  });

  it('take format 1 to the newest, and lose nothing', () => {
    const plan = value(readPlan(first));
    expect(plan).toEqual({
      ...first,
      formatVersion: planFormatVersion,
      communities: [],
      risks: [],
      later: [],
      judgements: {},
      dismissals: [],
      versions: [],
    });
    expect(value(readPlan(JSON.stringify(first)))).toEqual(plan);
    expect(value(readPlan(plan))).toEqual(plan);
  });

  const second = {
    ...first,
    formatVersion: 2,
    communities: [],
    risks: [],
    judgements: {},
    dismissals: [],
    versions: [],
  };
  const made = { id: 'p1', activityIds: ['gone', 'a1'], madeOn: '2026-06-20' };

  it('give a promise that was made the type that it had by its activity', () => {
    const others = [
      { id: 'p2', activityIds: ['a1'] },
      { id: 'p3', activityIds: [], madeOn: '2026-06-20' },
      { id: 'p4', activityIds: ['a1'], madeOn: '2026-06-20', engagementType: 'inform' },
    ];
    const plan = value(readPlan({ ...second, promises: [made, ...others] }));
    expect(plan.promises).toEqual([{ ...made, engagementType: 'co-produce' }, ...others]);
    const old = value(readPlan({ ...first, promises: [made] }));
    expect(old.promises).toEqual([{ ...made, engagementType: 'co-produce' }]);
  });

  it('do so in a named version by its own activities', () => {
    const { activities, promises, ...rest } = value(readPlan(second));
    const content = { ...rest, activities: [{ ...activities[0], engagementType: 'inform' }] };
    const versions = [
      { id: 'v', name: 'v', at: first.created, content: { ...content, promises: [made] } },
    ];
    const plan = value(readPlan({ ...second, versions }));
    expect(plan.versions[0]?.content.promises[0]?.engagementType).toBe('inform');
  });

  it('leave of long fields in the history what differs', () => {
    const long = 'What was heard at the clinic. '.repeat(300);
    const typed = {
      at: first.created,
      what: 'answer.update',
      path: ['answers', 'define-purpose.1'],
      before: { notes: long },
      after: { notes: `${long}And why.` },
    };
    const history = [...first.history, typed, { ...typed, what: 'merge.clash' }, 'astray'];
    const third = { ...second, formatVersion: 3, history: history.slice(0, 3) };
    const { before, after, ...rest } = typed;
    const [created, , clash] = history;
    expect(value(readPlan(third)).history).toEqual([
      created,
      { ...rest, edits: [{ path: ['notes'], passages: [[long.length, '', 'And why.']] }] },
      clash,
    ]);
    expect(issues(readPlan({ ...third, history }))).toMatchObject([{ path: ['history', 3] }]);
  });

  it.each([
    { promises: [null, 7, { ...made, activityIds: 'a1' }] },
    { activities: 'none', promises: [made] },
    { activities: [null], promises: [made] },
    { activities: [{ id: 'a1', engagementType: 7 }], promises: [made] },
  ])('leave a promise of %j to be told of', (part) => {
    expect(issues(readPlan({ ...second, ...part })).length).toBeGreaterThan(0);
  });

  it('leave what they do not fit to be told of', () => {
    expect(issues(readPlan({ ...first, risks: 'many' }))).toMatchObject([{ path: ['risks'] }]);
    expect(issues(readPlan({ ...first, versions: 7 }))).toMatchObject([{ path: ['versions'] }]);
  });

  it('take named versions along', () => {
    const versions = [{ id: 'v1', name: 'v', content: { title: 'x' } }, 'astray'];
    expect(migrate({ ...first, versions }).versions).toMatchObject([
      { id: 'v1', content: { title: 'x', communities: [] } },
      'astray',
    ]);
  });

  it('leave a plan of the newest format the very same', () => {
    const plan = { formatVersion: planFormatVersion };
    expect(migrate(plan)).toBe(plan);
  });
});
