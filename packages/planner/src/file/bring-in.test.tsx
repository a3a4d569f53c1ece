import { type Plan, writePlan } from '@engagement-kit/model';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, button, dialog, fileOf, outcome, setUpPage, show } from './harness.fixtures.js';
import { byColleague, facts, planNamed, storeOf } from './plan-file.fixtures.js';

setUpPage();

const shared = byColleague(planNamed('Heat'), facts({ organisation: 'Borough of Example' }));

const field = (name = 'Bring in a colleague’s copy') =>
  screen.getByLabelText<HTMLInputElement>(name);
const choose = (text: string, name?: string) =>
  userEvent.upload(field(name), fileOf(text, 'copy.json'), { applyAccept: false });
const bring = (plan: Plan) => choose(writePlan(plan));
const issues = () => document.querySelector('[data-part="issues"]')?.textContent;

describe('bringing in a colleague’s copy', () => {
  let store: ReturnType<typeof storeOf>;
  const plan = () => store.getState().plan;
  beforeEach(() => {
    store = storeOf(byColleague(shared, facts({ lead: 'Health protection' })));
    show(store);
  });

  it('shows what they changed, brings it in, and takes it back in one step', async () => {
    const before = plan();
    await bring(
      byColleague(shared, facts({ contact: 'Ask us' }), facts({ title: 'Heat and health' })),
    );
    const said = within(await screen.findByRole('region', { name: 'Changed there' }));
    expect(dialog().textContent).toContain('What copy.json brings in');
    expect(said.getByText('Ask us')).toBeTruthy();
    expect(said.getByText('Heat and health')).toBeTruthy();
    expect(said.queryByText('Health protection')).toBeNull();
    expect(within(dialog()).queryAllByRole('radio')).toEqual([]);
    expect(plan()).toBe(before);
    await userEvent.click(answer('Bring it in'));
    expect(plan()).toMatchObject({
      title: 'Heat and health',
      contact: 'Ask us',
      lead: 'Health protection',
    });
    expect(plan().history.map(({ by }) => by)).toContain('Outreach lead');
    expect(outcome()).toBe(
      'What was changed in copy.json is now in this plan. Undo takes it back.',
    );
    await userEvent.click(button('Undo'));
    expect(plan()).toBe(before);
  });

  it('shows both wordings where they clash, keeps both, and lets a person choose', async () => {
    await bring(byColleague(shared, facts({ lead: 'Outreach team', contact: 'Ask us' })));
    const clash = within(await screen.findByRole('group', { name: /^Plan “Heat”: / }));
    const [mine, theirs] = clash.getAllByRole('radio') as HTMLInputElement[];
    expect(mine?.closest('label')?.textContent).toBe('In this planHealth protection');
    expect(theirs?.closest('label')?.textContent).toBe('In copy.jsonOutreach team');
    // The later words stand unless somebody chooses.
    expect(theirs?.checked).toBe(true);
    await userEvent.click(screen.getByText('Health protection'));
    expect(mine?.checked).toBe(true);
    await userEvent.click(answer('Bring it in'));
    expect(plan()).toMatchObject({ lead: 'Health protection', contact: 'Ask us' });
    expect(plan().history).toContainEqual(
      expect.objectContaining({
        what: 'merge.clash',
        before: { lead: 'Outreach team' },
        after: { lead: 'Health protection' },
      }),
    );
  });

  it('lets a person choose whether something stays that one removed and the other changed', async () => {
    const risk = { id: 'r1', text: 'Supply runs short' };
    const both = byColleague(shared, { type: 'risk.add', item: risk });
    act(() => store.replace(byColleague(both, { type: 'risk.remove', id: 'r1' })));
    await bring(
      byColleague(both, { type: 'risk.update', id: 'r1', changes: { text: 'Supply runs out' } }),
    );
    const clash = within(await screen.findByRole('group', { name: /^Risk/ }));
    expect(clash.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
      'In this planRemoved',
      'In copy.jsonKept',
    ]);
    await userEvent.click(clash.getByText('Removed'));
    await userEvent.click(answer('Bring it in'));
    expect(plan().risks).toEqual([]);
  });

  it('leaves everything as it is, and gives the focus back', async () => {
    const before = plan();
    await bring(byColleague(shared, facts({ contact: 'Ask us' })));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it out' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(plan()).toBe(before);
  });

  it('says so where the copy brings nothing', async () => {
    await bring(shared);
    await waitFor(() =>
      expect(outcome()).toBe('copy.json holds nothing that this plan lacks. Nothing has changed.'),
    );
  });

  it('knows its own history again in a file, which names fields in an order of its own', async () => {
    const item = { id: 'c1', name: 'Night workers', whyPrioritised: 'Rates', accessNeeds: 'Late' };
    act(() => store.replace(byColleague(shared, { type: 'community.add', item })));
    const past = plan().history.length;
    await bring(plan());
    await waitFor(() => expect(outcome()).toContain('holds nothing that this plan lacks'));
    await bring(byColleague(plan(), facts({ contact: 'Ask us' })));
    const said = within(await screen.findByRole('region', { name: 'Changed there' }));
    expect(said.queryByText(/Night workers/)).toBeNull();
    await userEvent.click(answer('Bring it in'));
    expect(plan().history).toHaveLength(past + 1);
  });

  it('says so where the file holds another plan', async () => {
    await bring(planNamed('Floods'));
    await waitFor(() =>
      expect(issues()).toContain(
        'copy.json is not a copy of this plan. It holds another one, “Floods”.',
      ),
    );
  });

  it.each([
    ['a newer format', JSON.stringify({ ...shared, formatVersion: 99 }), /newer version/],
    ['no plan', '{"half": ', /was not brought in/],
  ])('says what is wrong with a file of %s', async (_, text, said) => {
    const before = plan();
    await choose(text);
    await waitFor(() => expect(issues()).toMatch(said));
    expect(issues()).toContain('copy.json was not brought in. The plan on this page is unchanged.');
    expect(plan()).toBe(before);
  });

  it('shows every difference where no history tells what both were made from', async () => {
    await bring({ ...byColleague(shared, facts({ contact: 'Ask us' })), history: [] });
    expect(await screen.findByText(/have no history in common/)).toBeTruthy();
  });

  it('asks before a copy that is opened leaves changes behind', async () => {
    await choose(writePlan(byColleague(shared, facts({ contact: 'Ask us' }))), 'Open a file');
    await screen.findByText('copy.json is a copy of this plan');
    await userEvent.click(answer('See what it brings in'));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring it in' }));
    expect(plan()).toMatchObject({ contact: 'Ask us', lead: 'Health protection' });
    await choose(writePlan(byColleague(shared, facts({ contact: 'Ask them' }))), 'Open a file');
    await screen.findByText('copy.json is a copy of this plan');
    await userEvent.click(answer('Open it in place of this plan'));
    await waitFor(() => expect(plan().contact).toBe('Ask them'));
    expect(plan().lead).toBeUndefined();
  });
});
