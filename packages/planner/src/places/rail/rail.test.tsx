import { reviewPlan, ukhsaGuidance } from '@engagement-kit/model';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const statusOf = (place: string) =>
  document.querySelector(`[data-place="${place}"] [data-part="rail-status"]`)?.textContent;

const found = reviewPlan(measles, ukhsaGuidance, { today: '2026-09-10' }).findings;

it('says how many of the questions are answered', async () => {
  const store = openAt({ ...measles, answers: {} }, { place: 'facts' });
  expect(statusOf('standards')).toBeUndefined();
  const changes = { status: 'answered', notes: 'We met each family.' } as const;
  act(
    () =>
      void store.dispatch({ type: 'answer.update', questionId: 'commit-to-feedback.1', changes }),
  );
  expect(statusOf('standards')).toBe('1 of 19');
});

it('says what the check found to settle, a moment later', async () => {
  const store = openAt(measles, { place: 'facts' });
  expect(screen.getByRole('link', { name: 'Check' })).toBeTruthy();
  await waitFor(() => expect(statusOf('check')).toBe(`${found.length} to settle`));
  const [first] = found;
  if (!first) throw new Error('The example has something to settle.');
  const { id, ruleId, about, fingerprint } = first;
  const finding = { id, ruleId, about, fingerprint };
  act(() => void store.dispatch({ type: 'finding.dismiss', finding, reason: 'We know.' }));
  await waitFor(() => expect(statusOf('check')).toBe(`${found.length - 1} to settle`));
});
