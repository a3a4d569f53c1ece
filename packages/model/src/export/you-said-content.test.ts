import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { after, filledPlan, newPlan, testContext, value } from '../plan/plan.fixtures.js';
import { toMarkdown } from './markdown.js';
import { youSaidContent } from './you-said-content.js';

const context = testContext();
const feedback = (id: string, item: object) =>
  ({ type: 'feedback.add', item: { id, promiseId: 'p1', ...item } }) as const;

const plan = after(
  filledPlan(context),
  context,
  { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-10' } },
  { type: 'promise.add', item: { id: 'draft', activityIds: ['a1'] } },
  { type: 'feedback.add', item: { id: 'secret', promiseId: 'draft', how: 'SECRET draft' } },
  { type: 'plan.update', changes: { title: 'SECRET title', lead: 'SECRET lead' } },
  feedback('f2', {
    heard: 'Evenings.',
    decided: 'Open until 8pm.',
    why: 'Most people work.',
    deliveredOn: '2026-07-01',
  }),
  feedback('f3', { heard: 'Parking.', decided: 'Free bays.', deliveredOn: '2026-08-01' }),
  feedback('f4', { how: 'A film', state: 'withdrawn', reason: 'No money.' }),
  feedback('f5', { how: 'A walk', dueOn: '2026-08-15', heard: 'SECRET not delivered' }),
);
const read = (today = '2026-08-20') =>
  toMarkdown(value(youSaidContent(plan, ukhsaGuidance, { today })));

describe('“You said, we did”', () => {
  it('says what people heard, newest first, what is still to come, and what was called off', () => {
    const text = read();
    const order = [
      'Parking.',
      'Free bays.',
      'Evenings.',
      'A walk',
      'A letter',
      'A film',
      'No money.',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain('Late');
    expect(read('2026-08-01')).not.toContain('Late');
  });

  it('holds nothing that is not public', () => {
    expect(JSON.stringify(plan)).toContain('SECRET');
    expect(read()).not.toContain('SECRET');
  });

  it('says so where there is nothing to report', () => {
    const text = toMarkdown(value(youSaidContent(newPlan(), ukhsaGuidance)));
    expect(text).toContain('Nothing to report yet');
  });
});
