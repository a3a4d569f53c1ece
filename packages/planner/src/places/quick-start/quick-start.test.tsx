import { openLater, type Plan } from '@engagement-kit/model';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { openAt } from '../harness.fixtures.js';
import { empty } from './quick-start.fixtures.js';

const text = (name: string) => screen.findByLabelText(name, { selector: 'input, textarea' });
const press = async (name: string) => {
  const selector = 'button';
  const isNamed = /^(Change|Answer later): /.test(name);
  const find = isNamed ? screen.findByLabelText : screen.findByText;
  await userEvent.click(await find(name, { selector }));
};
const pick = async (name: string) =>
  userEvent.click(await screen.findByLabelText(name, { selector: 'input' }));
const open = (plan: Plan = empty()) => openAt(plan, { place: 'quick-start' });
const live = () => within(screen.getByRole('complementary', { name: 'Your promise so far' }));

/** Says in the recogniser what points to Involve, and takes it. */
async function involve() {
  await pick('The organisation');
  await press('Next question');
  await pick('Both ways');
  await press('Next question');
  await pick('When options are being worked out');
  await press('Use Involve');
}

describe('the quick start', () => {
  it('begins with the first word, as one step', async () => {
    const store = open();
    const before = store.getState().plan;
    await userEvent.type(await text('The activity'), 'Clinics');
    const { activities, promises, feedback } = store.getState().plan;
    expect(activities).toMatchObject([{ name: 'Clinics' }]);
    expect(promises).toMatchObject([{ activityIds: [activities[0]?.id] }]);
    expect(feedback).toMatchObject([{ promiseId: promises[0]?.id }]);
    expect(document.activeElement).toBe(await text('The activity'));
    act(() => void store.undo());
    expect(store.getState().plan).toBe(before);
    await waitFor(async () => expect(await text('The activity')).toHaveProperty('value', ''));
  });

  it('writes real things of the plan, what the recogniser was told among them', async () => {
    const store = open();
    await userEvent.type(await text('The activity'), 'Clinics');
    await userEvent.type(await text('Who makes the promise'), 'Borough');
    await userEvent.type(await text('Who it is for'), 'Families');
    await involve();
    expect(document.activeElement?.textContent).toBe('When and how will people hear back?');
    fireEvent.input(screen.getByLabelText('By when'), { target: { value: '2026-12-01' } });
    await userEvent.type(await text('How people hear back'), 'A letter');
    await userEvent.type(await text('In your own plain words'), 'You tell us.');
    await userEvent.type(await text('Contact'), 'team@example.org');
    await userEvent.type(await text('How people can take part'), 'On Tuesdays');
    const { plan } = store.getState();
    const [community] = plan.communities;
    const [decision] = plan.decisions;
    expect(plan).toMatchObject({ organisation: 'Borough', contact: 'team@example.org' });
    expect(community).toMatchObject({ name: 'Families' });
    expect(decision).toMatchObject({ madeBy: 'organisation' });
    expect(plan.activities).toMatchObject([
      {
        engagementType: 'involve',
        communityIds: [community?.id],
        decisionId: decision?.id,
        practice: { flow: 'both', stage: 'options', inputRoute: 'On Tuesdays' },
      },
    ]);
    expect(plan.feedback).toMatchObject([{ dueOn: '2026-12-01', how: 'A letter' }]);
    expect(plan.promises).toMatchObject([{ localExplanation: 'You tell us.' }]);
    expect(await live().findByText('You tell us.')).toBeTruthy();
  });

  it('asks one question at a time; answered ones stand in a line, and can be changed', async () => {
    const store = open();
    await pick('The organisation');
    await press('Next question');
    expect(screen.queryByLabelText('The organisation', { selector: 'input' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
    await press('Change: Who makes the final decision?');
    await pick('Communities');
    expect(store.getState().plan.decisions).toMatchObject([{ madeBy: 'community' }]);
  });

  it('takes the type from whoever knows it', async () => {
    const store = open();
    await press('Skip: I know the type');
    await pick('Inform');
    expect(store.getState().plan.activities).toMatchObject([{ engagementType: 'inform' }]);
    await press('Help me find the type');
    expect(screen.getByText(/^Inform is chosen/)).toBeTruthy();
  });

  it('says when the answers point to another type than the one chosen', async () => {
    const store = open();
    await involve();
    await press('Change: Who makes the final decision?');
    await pick('Communities');
    await press('Change: How does communication flow?');
    await pick('Both ways, mostly from communities to the organisation');
    await press('Use Community-Led');
    expect(store.getState().plan.activities[0]?.engagementType).toBe('community-led');
  });

  it('adds to a plan that has work, and touches nothing else', async () => {
    const store = openAt(measles, { place: 'quick-start' });
    await userEvent.type(await text('The activity'), 'Letters');
    await userEvent.click(screen.getByRole('checkbox', { name: measles.communities[0]?.name }));
    const { activities, promises, feedback, communities } = store.getState().plan;
    expect(activities.slice(0, -1)).toEqual(measles.activities);
    expect(promises.slice(0, -1)).toEqual(measles.promises);
    expect(feedback.slice(0, -1)).toEqual(measles.feedback);
    expect(communities).toEqual(measles.communities);
    expect(activities.at(-1)).toMatchObject({
      name: 'Letters',
      communityIds: [measles.communities[0]?.id],
    });
    await userEvent.click(screen.getByRole('link', { name: 'Start another promise' }));
    await waitFor(async () => expect(await text('The activity')).toHaveProperty('value', ''));
  });

  it('puts a step off, which the overview lists', async () => {
    const store = open();
    await userEvent.type(await text('The activity'), 'Clinics');
    await press('Answer later: Contact');
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('date'));
    await userEvent.type(await text('Because'), 'No mailbox yet');
    await press('Answer later: Type of engagement');
    expect(openLater(store.getState().plan)).toMatchObject([
      { about: ['contact'], because: 'No mailbox yet' },
      { about: ['activities', store.getState().plan.activities[0]?.id, 'engagementType'] },
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Open the plan' }));
    const link = await screen.findByLabelText('Answer: Contact', { selector: 'a' });
    expect(screen.getByText('No mailbox yet')).toBeTruthy();
    await userEvent.click(link);
    const contact = await text('Contact');
    await waitFor(() => expect(document.activeElement).toBe(contact));
    await userEvent.type(await text('Contact'), 'team@example.org');
    expect(openLater(store.getState().plan)).toHaveLength(1);
  });

  it('ends with the promise, made, and its ways to people', async () => {
    const store = open();
    await userEvent.type(await text('The activity'), 'Clinics');
    expect(screen.queryByRole('button', { name: 'Make this promise' })).toBeNull();
    await involve();
    await press('Make this promise');
    expect(store.getState().plan.promises[0]?.madeOn).toBe('2026-09-10');
    expect(document.activeElement?.textContent).toBe('Your promise');
    for (const name of ['Copy promise', 'Print promise', 'Print as a poster']) {
      expect(await screen.findByText(name)).toBeTruthy();
    }
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Put it on a web page')).toBeTruthy();
  });
});
