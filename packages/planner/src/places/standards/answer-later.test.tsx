import { openLater, ukhsaGuidance } from '@engagement-kit/model';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallPlan } from '../../../../react/src/plan/plans.fixtures.js';
import { openAt } from '../harness.fixtures.js';

it('a question of the standards is put off beside its text', async () => {
  const [question] = ukhsaGuidance.standards[5]?.questions ?? [];
  if (!question) throw new Error('There is no such question.');
  const store = openAt(smallPlan(), { place: 'standards', item: question.id });
  const name = `Answer later: ${question.text}`;
  await userEvent.click(await screen.findByLabelText(name, { selector: 'button' }));
  await userEvent.type(await screen.findByLabelText('Because'), 'We meet in May');
  expect(openLater(store.getState().plan)).toMatchObject([
    { about: ['answers', question.id], because: 'We meet in May' },
  ]);
});
