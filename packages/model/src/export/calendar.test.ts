import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ukhsaGuidance as guidance } from '../guidance/ukhsa/guidance.js';
import { calendarIcs } from '../index.js';
import type { PlanCommand } from '../plan/command.js';
import { after, filledPlan, testContext } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';

const minute = 60_000;
const context = testContext('2026-06-12T09:00:00.000Z');
const later = (plan: Plan, ...commands: readonly PlanCommand[]): Plan => {
  context.pass(5 * minute);
  return after(plan, context, ...commands);
};
const start = later(filledPlan(), { type: 'plan.update', changes: { nextReviewOn: '2026-09-30' } });

const events = (from: Plan, now = context.now) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarIcs(from, guidance, { now })));
  return new Map(
    calendar.getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      return [
        event.uid.split('.')[0],
        {
          uid: event.uid,
          on: event.startDate.toString(),
          sequence: event.sequence,
          modified: String(each.getFirstPropertyValue('last-modified')),
          status: each.getFirstPropertyValue('status'),
          summary: event.summary,
        },
      ];
    }),
  );
};
const event = (name: string, from: Plan, now?: () => string) => {
  const found = events(from, now).get(name);
  if (!found) throw new Error(`No ${name} in the calendar.`);
  return found;
};
const feedbackDay = (dueOn: string | undefined): PlanCommand => ({
  type: 'feedback.update',
  id: 'f1',
  changes: { dueOn },
});
const reviewDay = (nextReviewOn: string | undefined): PlanCommand => ({
  type: 'plan.update',
  changes: { nextReviewOn },
});

describe('a day that was moved', () => {
  it.each([
    ['feedback', feedbackDay('2026-09-15'), '2026-09-15'],
    ['review', reviewDay('2026-10-01'), '2026-10-01'],
  ])('of %s keeps its name and has a higher sequence', (name, move, on) => {
    const before = event(name, start);
    const moved = later(start, move);
    const now = event(name, moved);
    expect(now).toMatchObject({ uid: before.uid, on, status: null });
    expect(now.sequence).toBeGreaterThan(before.sequence);
    expect(now.modified > before.modified).toBe(true);
  });

  it('has one within the same second too', () => {
    const now = context.now;
    const moved = after(start, context, feedbackDay('2026-09-16'));
    expect(event('feedback', moved, now).sequence).toBeGreaterThan(
      event('feedback', start, now).sequence,
    );
    expect(event('review', moved, now).sequence).toBe(event('review', start, now).sequence);
  });

  it('has a higher one again when the move is undone', () => {
    const moved = event('feedback', later(start, feedbackDay('2026-09-15')));
    context.pass(minute);
    const undone = event('feedback', start);
    expect(undone.on).toBe('2026-09-01');
    expect(undone.sequence).toBeGreaterThan(moved.sequence);
  });

  it('says the same when it is written twice', () => {
    const now = () => '2026-06-13T00:00:00.000Z';
    expect(calendarIcs(start, guidance, { now })).toBe(calendarIcs(start, guidance, { now }));
  });
});

describe('a day that is no more', () => {
  it.each<[string, string, PlanCommand]>([
    [
      'withdrawn',
      'feedback',
      { type: 'feedback.update', id: 'f1', changes: { state: 'withdrawn' } },
    ],
    ['taken away', 'feedback', feedbackDay(undefined)],
    ['removed', 'feedback', { type: 'feedback.remove', id: 'f1' }],
    ['removed with its promise', 'feedback', { type: 'promise.remove', id: 'p1' }],
    ['taken away', 'review', reviewDay(undefined)],
  ])('since it was %s is cancelled: %s', (_, name, command) => {
    const before = event(name, start);
    const gone = event(name, later(start, command));
    expect(gone).toMatchObject({ uid: before.uid, on: before.on, status: 'CANCELLED' });
    expect(gone.sequence).toBeGreaterThan(before.sequence);
    expect(gone.summary).toMatch(/^Cancelled: /);
    const back = event(name, start);
    expect(back.status).toBeNull();
  });

  it('is a day again once it is set again', () => {
    const again = later(later(start, feedbackDay(undefined)), feedbackDay('2026-11-01'));
    expect(event('feedback', again)).toMatchObject({ on: '2026-11-01', status: null });
    expect(events(again).size).toBe(2);
  });

  it('is not one on which people heard', () => {
    const done = later(start, {
      type: 'feedback.update',
      id: 'f1',
      changes: { state: 'done', deliveredOn: '2026-08-30' },
    });
    expect(events(done).has('feedback')).toBe(false);
  });

  it('is told of no day that never was', () => {
    const none = later(
      start,
      { type: 'feedback.add', item: { promiseId: 'p1', how: 'A meeting' } },
      { type: 'feedback.remove', id: 'f1' },
    );
    expect([...events(none).values()].map(({ status }) => status)).toEqual(['CANCELLED', null]);
  });
});
