import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';

const overview = { place: 'overview' };
const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the overview', () => {
  it('leads from feedback that is late to what can be done about it', async () => {
    openAt(measles, overview);
    const next = await region('What is next');
    const late = next.getByText('Late').closest('li') as HTMLElement;
    expect(late.textContent).toContain('1 Sept');
    expect(within(late).queryByRole('link', { name: /^Open/ })).toBeNull();
    expect(next.getAllByRole('link', { name: 'Record what people heard' })).toHaveLength(1);
    await userEvent.click(next.getByRole('link', { name: 'Set a new day, and say why' }));
    await waitFor(() => expect(document.querySelector('[data-item="site-visit"]')).not.toBeNull());
    const row = document.querySelector('[data-item="site-visit"]');
    expect(row?.hasAttribute('data-open')).toBe(true);
  });

  it('adds an activity for a community that has none, and goes to it', async () => {
    const store = openAt(measles, overview);
    const people = await region('Who it is for');
    const add = 'Add an activity for Parents who work nights at the distribution park';
    expect(people.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(people.getByRole('button', { name: add }));
    expect(store.getState().plan.activities.at(-1)?.communityIds).toEqual(['night-workers']);
    const id = store.getState().plan.activities.at(-1)?.id;
    await screen.findByRole('navigation', { name: 'Sections of this plan' });
    expect(document.querySelector('[data-part="page"]')?.getAttribute('data-item')).toBe(id);
  });

  it('says of each activity how it and its promise stand, and whose drawings these are', async () => {
    openAt(measles, overview);
    const spectrum = await region('Activities on the spectrum');
    const said = [
      'Done · Feedback kept',
      'Under way · Feedback late',
      'Planned · Promise in draft',
    ];
    for (const words of said) expect(spectrum.getByText(words)).toBeTruthy();
    expect(spectrum.getByText('collaborative')).toBeTruthy();
    expect(spectrum.getByText(/own drawing, not the guidance’s/)).toBeTruthy();
  });
});

const source = /^The guidance’s words are from/;

describe('the source of the guidance', () => {
  it.each(['overview', 'standards', 'assurance'])('stands once in %s', async (place) => {
    openAt(measles, { place });
    expect(await screen.findAllByText(source)).toHaveLength(1);
    const statements = await screen.findAllByRole('link', { name: /Open Government Licence/ });
    expect(statements).toHaveLength(1);
  });

  it('stands in the guidance itself as the guidance has it', async () => {
    openAt(measles, { place: 'guidance' });
    expect(await screen.findAllByRole('link', { name: /Open Government Licence/ })).toHaveLength(1);
    expect(screen.queryByText(source)).toBeNull();
  });
});
