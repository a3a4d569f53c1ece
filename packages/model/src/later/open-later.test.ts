import { describe, expect, it } from 'vitest';
import { ukhsaGuidance as guidance } from '../guidance/ukhsa/guidance.js';
import {
  actionListCsv,
  calendarIcs,
  describeChange,
  diffPlans,
  mergePlans,
  planContent,
  readPlan,
  toMarkdown,
  writePlan,
} from '../index.js';
import { applyCommand } from '../plan/apply-command.js';
import type { PlanCommand } from '../plan/command.js';
import { after, filledPlan, issues, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { laterAt, openLater } from './open-later.js';

const context = testContext();
const plan: Plan = { ...filledPlan(context), later: [] };
const putOff = (about: readonly string[], changes = {}): PlanCommand => ({
  type: 'later.set',
  about,
  changes,
});
const abouts = (of: Plan) => openLater(of).map(({ about }) => about.join('/'));

describe('what is put off', () => {
  it('is kept with by when, why and since when', () => {
    const changes = { byWhen: '2026-07-01', because: 'The clinic lead is away' };
    const next = after(plan, context, putOff(['activities', 'a1', 'startsOn'], changes));
    expect(next.later).toEqual([
      {
        id: 'activities/a1/startsOn',
        about: ['activities', 'a1', 'startsOn'],
        ...changes,
        since: '2026-06-10',
      },
    ]);
    expect(value(readPlan(writePlan(next)))).toEqual(next);
  });

  it('is put off once: saying it again changes by when and why', () => {
    const about = ['activities', 'a1', 'startsOn'];
    const next = after(plan, context, putOff(about), putOff(about, { because: 'Away' }));
    expect(next.later).toMatchObject([{ because: 'Away' }]);
    expect(after(next, context, { type: 'later.clear', about }).later).toEqual([]);
    expect(after(plan, context, { type: 'later.clear', about })).toBe(plan);
  });

  it.each([
    [['nowhere']],
    [['contact', 'x']],
    [['activities', 'a1', 'colour']],
    [['activities', 'a1', 'constructor']],
    [[]],
  ])('is a place that a plan has, not %j', (about) => {
    const [issue] = issues(applyCommand(plan, putOff(about), context));
    expect(issue?.path).toEqual(['about']);
    expect(issue?.message).toContain('It needs a place in a plan');
  });

  it.each([
    ['activities', 'gone', 'name'],
    ['answers', 'no.such', 'notes'],
  ])('is of something that is there: %s/%s', (...about) => {
    expect(issues(applyCommand(plan, putOff(about), context))).toMatchObject([
      { code: 'unknown-id', path: ['about', 1] },
    ]);
  });

  it('goes with what it is about', () => {
    const next = after(plan, context, putOff(['activities', 'a1', 'startsOn']), {
      type: 'activity.remove',
      id: 'a1',
    });
    expect(next.later).toEqual([]);
  });
});

describe('what was put off is closed by an answer', () => {
  it.each<[string, readonly string[], PlanCommand]>([
    ['words', ['lead'], { type: 'plan.update', changes: { lead: 'Outreach team' } }],
    [
      'a day',
      ['activities', 'a1', 'startsOn'],
      { type: 'activity.update', id: 'a1', changes: { startsOn: '2026-07-01' } },
    ],
    [
      'a pick, whatever it is called',
      ['activities', 'a1', 'practice', 'route'],
      { type: 'practice.record', id: 'a1', changes: { route: 'none' } },
    ],
    [
      'an answer in words',
      ['answers', 'plan-engagement.1'],
      { type: 'answer.update', questionId: 'plan-engagement.1', changes: { notes: 'Weekly.' } },
    ],
  ])('%s', (_, about, command) => {
    const open = after(plan, context, putOff(about));
    expect(abouts(open)).toEqual([about.join('/')]);
    expect(laterAt(open, about)?.about).toEqual(about);
    const closed = after(open, context, command);
    expect(abouts(closed)).toEqual([]);
    expect(laterAt(closed, about)).toBeUndefined();
  });

  it('a first item closes a list that was put off', () => {
    const empty = after(plan, context, { type: 'risk.remove', id: 'r1' }, putOff(['risks']));
    expect(abouts(empty)).toEqual(['risks']);
    const add = (text: string): PlanCommand => ({ type: 'risk.add', item: { text } });
    expect(abouts(after(empty, context, add('')))).toEqual(['risks']);
    expect(abouts(after(empty, context, add('Rain')))).toEqual([]);
  });

  it('not by a placeholder, and not while the answer is under way', () => {
    const open = after(plan, context, putOff(['lead']), putOff(['answers', 'define-purpose.2']));
    const begun = after(
      open,
      context,
      { type: 'plan.update', changes: { lead: 'TBC' } },
      {
        type: 'answer.update',
        questionId: 'define-purpose.2',
        changes: { status: 'in-progress', notes: 'Some' },
      },
    );
    expect(abouts(begun)).toEqual(['lead', 'answers/define-purpose.2']);
  });

  it('also where the answer comes from a colleague’s copy', () => {
    const base = after(plan, context, putOff(['lead']));
    context.pass(60_000);
    const mine = after(base, context, putOff(['lead'], { byWhen: '2026-08-01' }));
    const theirs = after(base, context, { type: 'plan.update', changes: { lead: 'Outreach' } });
    const { plan: merged } = mergePlans(base, mine, theirs);
    expect(merged.later).toMatchObject([{ byWhen: '2026-08-01' }]);
    expect(abouts(merged)).toEqual([]);
  });

  it('and is open again when the answer is taken away', () => {
    const closed = after(plan, context, putOff(['lead']), {
      type: 'plan.update',
      changes: { lead: 'Outreach' },
    });
    const again = after(closed, context, { type: 'plan.update', changes: { lead: undefined } });
    expect(abouts(again)).toEqual(['lead']);
  });

  it('skips what a file says of something that is gone', () => {
    const abouts = [
      ['activities', 'gone', 'name'],
      ['activities', 'a1', 'colour'],
      ['sky', 'x'],
    ];
    const later = abouts.map((about) => ({ id: about.join('/'), about, since: '2026-06-10' }));
    const astray = value(readPlan(writePlan({ ...plan, later })));
    expect(astray.later).toEqual(later);
    expect(openLater(astray)).toEqual([]);
    const gone = after(astray, context, putOff(['lead']), { type: 'later.clear', about: ['lead'] });
    expect(calendarIcs(gone, guidance, { now: context.now })).toContain('BEGIN:VCALENDAR');
  });
});

describe('files for people', () => {
  const said = after(
    plan,
    context,
    putOff(['contact'], { byWhen: '2026-07-01' }),
    putOff(['activities', 'a2', 'practice', 'payment'], { because: 'Finance is asked' }),
    putOff(['answers', 'plan-engagement.1'], {
      byWhen: '2026-07-03',
      because: 'We meet on 2 July',
    }),
    { type: 'plan.update', changes: { contact: undefined } },
  );

  it('say what is to be answered, by when and why', () => {
    const text = toMarkdown(planContent(said, guidance));
    expect(text).toContain('## To answer later');
    expect(text).toContain('### Contact (Measles catch-up)');
    expect(text).toContain('### Payment (Clinic design)');
    expect(text).toContain('**Because:** Finance is asked');
    expect(text).toContain('**By when:** 1 July 2026');
    expect(toMarkdown(planContent(plan, guidance))).not.toContain('To answer later');
  });

  it('list it among the actions, a question once', () => {
    const lines = actionListCsv(said, guidance).split('\r\n');
    expect(lines.filter((line) => line.startsWith('"Answer later"'))).toHaveLength(3);
    expect(lines[1]).toContain('"Contact","Measles catch-up","Put off"');
    expect(lines.filter((line) => line.includes('We meet on 2 July'))).toHaveLength(1);
    const [question] = guidance.standards[5]?.questions ?? [];
    expect(lines.filter((line) => line.includes(question?.text ?? '?'))).toHaveLength(1);
  });

  it('hold its day in the calendar until it is answered, loses its day or is taken back', () => {
    const calendar = (of: Plan) => {
      const text = calendarIcs(of, guidance, { now: context.now }).replaceAll('\r\n ', '');
      return text.split('BEGIN:VEVENT').filter((each) => each.includes('UID:later.contact'));
    };
    const [day] = calendar(said);
    expect(day).toContain('DTSTART;VALUE=DATE:20260701');
    expect(day).toContain('SUMMARY:Measles catch-up: answer “Contact”');
    const ends: readonly PlanCommand[] = [
      { type: 'plan.update', changes: { contact: 'team@example.org' } },
      putOff(['contact'], { byWhen: undefined }),
      { type: 'later.clear', about: ['contact'] },
    ];
    for (const end of ends) {
      const [gone, ...more] = calendar(after(said, context, end));
      expect(gone).toContain('STATUS:CANCELLED');
      expect(more).toEqual([]);
    }
  });

  it('say in a report of changes what was put off', () => {
    const lines = diffPlans(plan, said, guidance).changes.flatMap((each) => describeChange(each));
    expect(lines).toContain('Answer later “contact”: added.');
    expect(lines).toContain('Answer later “Clinic design: payment”: added.');
  });
});
