import type { Plan } from '@engagement-kit/model';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from './harness.fixtures.js';

const hidden = { hidden: true };

describe('sharing from the bar', () => {
  it('shows what can be done by what somebody wants, and gives the focus back', async () => {
    openAt(measles, { place: 'risks' });
    const share = screen.getByRole('button', { name: 'Share' });
    await userEvent.click(share);
    const dialog = await screen.findByRole('dialog', { name: 'Share this plan', ...hidden });
    const rows = within(dialog).getAllByRole('heading', { level: 4, ...hidden });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Show people the promise',
      'Give colleagues the plan',
      'Give an assurer the report',
      'Keep a copy',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', hidden)).toBeNull();
    expect(document.activeElement).toBe(share);
  });
});

describe('what changed lately', () => {
  const plan: Plan = {
    ...measles,
    history: [
      {
        at: '2026-09-09T13:31:00.000Z',
        by: 'Outreach lead',
        what: 'risk.update',
        path: ['risks', measles.risks[0]?.id ?? ''],
        before: { owner: 'Nobody' },
        after: { owner: 'Pharmacy lead' },
      },
    ],
  };

  it('says what and by whom, and leads to the field and to the history', async () => {
    openAt(plan, { place: 'overview' });
    const lately = within(await screen.findByRole('region', { name: 'What changed lately' }));
    expect(lately.getByText(/Outreach lead$/)).toBeTruthy();
    expect(lately.getByRole('link', { name: 'See all changes' })).toBeTruthy();
    await userEvent.click(lately.getByRole('link', { name: /^Risk “/ }));
    const owner = await screen.findByRole('textbox', { name: 'Owner' });
    await waitFor(() => expect(document.activeElement).toBe(owner));
  });
});

describe('the card beside the work', () => {
  it('shows which part of it is being written', async () => {
    const draft = measles.promises.find(({ madeOn }) => !madeOn);
    openAt(measles, { place: 'promises', item: draft?.id });
    const words = await screen.findByRole('textbox', { name: 'In our own words' });
    const beside = words.closest('[data-part="beside"]');
    await userEvent.click(words);
    expect(beside?.getAttribute('data-editing')).toBe('explanation');
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(beside?.hasAttribute('data-editing')).toBe(false);
  });
});
