// Whatever an answer and a judgement can hold can be written on a screen, and an address leads there.
import { fieldForms, type Plan } from '@engagement-kit/model';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from './harness.fixtures.js';

/** What people do not fill in: the moment of a change, and what a community gives in a file of its own. */
const given = ['updatedAt', 'givenViews'];
const fieldsOf = (thing: 'answer' | 'judgement') =>
  Object.keys(fieldForms[thing]).filter((name) => !given.includes(name));

it.each(fieldsOf('judgement'))('an address leads to the %s of a judgement', async (field) => {
  openAt(measles, { place: 'standards', item: 'assess-risks', field });
  await waitFor(() =>
    expect(document.activeElement?.closest(`[id$=".${field}"]`), field).not.toBeNull(),
  );
});

/** What has the focus once an address has led to a field of an answer. */
const controls: Readonly<Record<string, string>> = {
  status: 'input[type="radio"]',
  checkAgain: '[data-part="check-again"]',
};

it.each(fieldsOf('answer'))('an address leads to the %s of an answer', async (field) => {
  const item = 'assess-risks.2';
  const answer = {
    ...measles.answers[item],
    status: 'not-applicable',
    checkAgain: true,
  } as const;
  const plan: Plan = { ...measles, answers: { ...measles.answers, [item]: answer } };
  openAt(plan, { place: 'standards', item, field });
  const wanted = controls[field] ?? `[id*="-${field}"]`;
  await waitFor(() => {
    expect(document.activeElement?.matches(wanted), field).toBe(true);
    expect(document.activeElement?.closest('[data-part="question"]')?.textContent).toContain(
      'what safeguarding approaches',
    );
  });
});
