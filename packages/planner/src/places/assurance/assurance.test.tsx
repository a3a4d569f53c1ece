import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const standard = async (title: RegExp) => {
  const heading = await screen.findByRole('heading', { name: title });
  return within(heading.closest('article') as HTMLElement);
};

describe('the view of an assurer', () => {
  it('shows answers, judgement, what communities say, and what is missing', async () => {
    openAt(measles, { place: 'assurance' });
    const communities = await standard(/^Standard 4/);
    expect(communities.getByText('Partly in place', { selector: 'p' })).toBeTruthy();
    expect(communities.getByText('You forgot the fathers.', { selector: 'bdi' })).toBeTruthy();
    expect(communities.getByText('They agree.', { selector: 'p' })).toBeTruthy();
    const link = communities.getByRole('link', { name: /^Standard 4, first question/ });
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { level: 2, name: 'Standards' })).toBeTruthy();
    expect(document.activeElement?.closest('[data-part="question"]')?.textContent).toContain(
      'apply the CORE20PLUS framework',
    );
  });

  it('takes a judgement, and what is missing follows', async () => {
    const store = openAt(measles, { place: 'assurance' });
    const risks = await standard(/^Standard 9/);
    expect(risks.getByText('Nobody has judged how well it is met.')).toBeTruthy();
    await userEvent.click(risks.getByText('Leave a judgement'));
    await userEvent.click(risks.getByRole('radio', { name: 'In place' }));
    await userEvent.type(risks.getByRole('textbox', { name: 'Reason' }), 'Seen');
    expect(store.getState().plan.judgements['assess-risks']).toEqual({
      value: 'in-place',
      reason: 'Seen',
    });
    expect(risks.queryByText('Nobody has judged how well it is met.')).toBeNull();
    expect(risks.getByText('In place, no evidence yet')).toBeTruthy();
  });

  it('gives no score', async () => {
    openAt(measles, { place: 'assurance' });
    await standard(/^Standard 4/);
    expect(document.body.textContent).not.toMatch(/\d ?%|\d out of \d/);
  });
});
