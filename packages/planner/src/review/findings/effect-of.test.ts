import { type PlanCommand, speaker } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { planReviewMessages } from '../messages.js';
import { foundIn, heat, measles, pilot } from '../plan-review.fixtures.js';
import type { ReviewContextValue } from '../review-context.js';
import { effectOf } from './effect-of.js';

const review = {
  ...speaker(planReviewMessages),
  numbers: new Map(),
  pathLabel: undefined,
} as unknown as ReviewContextValue;

it.each<[string, PlanCommand, string]>([
  [
    'a field',
    { type: 'decision.update', id: 'd', changes: { madeBy: 'shared' } },
    'Changes “Decision: who makes it”',
  ],
  [
    'two fields',
    { type: 'feedback.update', id: 'f', changes: { state: 'done', deliveredOn: '2026-06-01' } },
    'Changes “Feedback: state”, “Feedback: day of delivery”',
  ],
  [
    'the one field of a group that the finding is about',
    { type: 'activity.update', id: 'a', changes: { practice: { stage: 'options', payment: 'x' } } },
    'Changes “Activity: when people join”',
  ],
  ['a new entry', { type: 'activity.add', item: { name: '' } }, 'New in the plan: Activity'],
  [
    'that people were told',
    { type: 'promise.told', id: 'p', on: '2026-06-01' },
    'Changes “Promise: day on which people were told”',
  ],
  [
    'what people were told',
    { type: 'promise.change', id: 'p', changes: { engagementType: 'inform' }, reason: '' },
    'Changes what people were told. It asks why first.',
  ],
])('says what a choice does to the plan: %s', (_, command, effect) => {
  expect(effectOf(command, [['activities', 'a', 'practice', 'stage']], review)).toBe(effect);
});

it('has words for every choice of the example plans that has a button', () => {
  const choices = [measles, heat, pilot].flatMap((example) =>
    foundIn(example).flatMap(({ choices, paths }) => choices.map((choice) => ({ choice, paths }))),
  );
  const buttons = choices.filter(({ choice }) => choice.command);
  expect(buttons.length).toBeGreaterThan(5);
  for (const { choice, paths } of buttons) {
    const effect = effectOf(choice.command, paths, review);
    expect(effect).toMatch(/^(Changes|New in the plan)/);
    expect(effect).not.toContain('“Activity”');
  }
});
