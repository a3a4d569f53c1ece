import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { PlannerInPlan, storeOf } from '../in-plan.fixtures.js';
import type { Place } from '../place.js';
import { lazy } from './lazy.js';

type Module = { default: () => string };

/** Shows a place whose page is loaded so. */
function open(load: () => Promise<Module>) {
  const place = { id: 'own', group: 'work', title: () => 'Own', Page: lazy(load) } as const;
  const store = storeOf(measles);
  render(<PlannerInPlan store={store} start={{ place: 'own' }} places={[place]} />);
  return store;
}

it('says nothing for a moment, and then that it is loading', async () => {
  vi.useFakeTimers();
  try {
    let arrive: (loaded: Module) => void = () => {};
    open(() => new Promise((resolve) => (arrive = resolve)));
    await act(() => vi.advanceTimersByTimeAsync(150));
    expect(screen.queryByText('Loading…')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(100));
    screen.getByText('Loading…');
    await act(async () => arrive({ default: () => 'Here it is' }));
    screen.getByText('Here it is');
    expect(screen.queryByText('Loading…')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

it('says what could not be loaded, leaves the plan as it is, and tries again', async () => {
  let tries = 0;
  const store = open(async () => {
    tries += 1;
    if (tries < 3) throw new TypeError('no network');
    return { default: () => 'Here it is' };
  });
  const { plan } = store.getState();
  const said = await screen.findByText(/could not be loaded. Your plan is unchanged/);
  expect(said.closest('[role="alert"]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('Here it is');
  expect(tries).toBe(3);
  expect(store.getState().plan).toBe(plan);
});

it('is there at once where it was loaded ahead, and shows what it is given', async () => {
  const load = vi.fn(async () => ({ default: ({ name }: { name: string }) => `Here is ${name}` }));
  const Piece = lazy(load);
  await Piece.ahead();
  const { container } = render(<Piece name="Ada" />);
  expect(container.textContent).toBe('Here is Ada');
  expect(load).toHaveBeenCalledTimes(1);
});

it('is loaded when it is shown where that failed ahead', async () => {
  let tries = 0;
  const Page = lazy(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('no network');
    return { default: () => 'Here it is' };
  });
  await Page.ahead();
  render(<Page />);
  await screen.findByText('Here it is');
});

it('loads the next place ahead', async () => {
  const load = vi.fn(async () => ({ default: () => 'The next one' }));
  const own = (id: string, Page: Place['Page']) =>
    ({ id, group: 'work', title: () => id, Page }) as const;
  const places = [own('own', () => 'Here it is'), own('next', lazy(load))];
  render(<PlannerInPlan store={storeOf(measles)} start={{ place: 'own' }} places={places} />);
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
});

it('is there at once the next time', async () => {
  const Page = lazy(async () => ({ default: () => 'Here it is' }));
  const place = { id: 'own', group: 'work', title: () => 'Own', Page } as const;
  const shown = () => (
    <PlannerInPlan store={storeOf(measles)} start={{ place: 'own' }} places={[place]} />
  );
  const { unmount } = render(shown());
  await screen.findByText('Here it is');
  unmount();
  render(shown());
  screen.getByText('Here it is');
});
