import type { PlanState } from '@engagement-kit/model';
import { act, render, screen } from '@testing-library/react';
import { StrictMode, useEffect, useLayoutEffect, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PlanProvider, usePlanStore } from './PlanProvider.js';
import { smallPlan, smallStore } from './plans.fixtures.js';
import { systemContext } from './system-context.js';
import { usePlan, usePlanDispatch } from './use-plan.js';

function Title({ of = 'title' }: { of?: string }) {
  const title = usePlan((state) => state.plan.title);
  const dispatch = usePlanDispatch();
  return (
    <button
      type="button"
      name={of}
      onClick={() => dispatch({ type: 'plan.update', changes: { title: `${title}!` } })}
    >
      {title}
    </button>
  );
}

function Summary({ onRender }: { onRender: (summary: string | undefined) => void }) {
  onRender(usePlan(({ plan }) => plan.summary));
  return null;
}

/** Asks for something that the plan cannot do. */
function Refused({ onResult }: { onResult: (result: { ok: boolean; same: boolean }) => void }) {
  const dispatch = usePlanDispatch();
  const { getState } = usePlanStore();
  useEffect(() => {
    const before = getState();
    const { ok } = dispatch({ type: 'activity.remove', id: 'nobody' });
    onResult({ ok, same: getState() === before });
  }, [dispatch, getState, onResult]);
  return null;
}

interface SelectingProps {
  selector: (state: PlanState) => unknown;
  onRender: (selected: unknown) => void;
}

/** Selects by a function that is another in each rendering, as hosts write it. */
function Selecting({ selector, onRender }: SelectingProps) {
  onRender(usePlan((state) => selector(state)));
  return null;
}

interface Begun {
  id: string;
  created: string;
  /** How often clock and random numbers had been asked when it was rendered first. */
  asked: number;
}

function Beginning({ asked, onBegin }: { asked: () => number; onBegin: (begun: Begun) => void }) {
  usePlan(({ plan }) => plan);
  const [before] = useState(asked);
  const { getState } = usePlanStore();
  useLayoutEffect(() => {
    const { id, created } = getState().plan;
    onBegin({ id, created, asked: before });
  }, [getState, onBegin, before]);
  return null;
}

/** A new plan as an effect of a component finds it. */
function begin(asked: () => number): Begun {
  const before = asked();
  const onBegin = vi.fn();
  const { unmount } = render(
    <PlanProvider>
      <Beginning asked={() => asked() - before} onBegin={onBegin} />
    </PlanProvider>,
  );
  unmount();
  return onBegin.mock.calls[0]?.[0];
}

const titles = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = (index = 0) => act(() => screen.getAllByRole('button')[index]?.click());
const show = (props?: PlanProvider.Props) =>
  render(
    <StrictMode>
      <PlanProvider {...props}>
        <Title />
      </PlanProvider>
    </StrictMode>,
  );

describe('PlanProvider', () => {
  it('begins with a new plan when it is given nothing', () => {
    show();
    expect(titles()).toEqual(['Untitled plan']);
    press();
    expect(titles()).toEqual(['Untitled plan!']);
  });

  it('reads no clock and no random number while it renders, and gives each plan an id of its own', () => {
    const clock = vi.spyOn(Date.prototype, 'toISOString');
    const random = vi.spyOn(crypto, 'getRandomValues');
    const asked = () => clock.mock.calls.length + random.mock.calls.length;
    const first = begin(asked);
    const second = begin(asked);
    expect([first.asked, second.asked]).toEqual([0, 0]);
    expect(first.id).not.toBe(second.id);
    expect(first.created.slice(0, 4)).not.toBe('1970');
    vi.restoreAllMocks();
  });

  it('begins with the plan that it is given', () => {
    show({ defaultPlan: smallPlan() });
    press();
    expect(titles()).toEqual(['Flood warnings!']);
  });

  it('works on the store of the host, and follows it', () => {
    const store = smallStore();
    show({ store, defaultPlan: smallPlan('Not this one') });
    press();
    expect(store.getState().plan.title).toBe('Flood warnings!');
    act(() => {
      store.undo();
    });
    expect(titles()).toEqual(['Flood warnings']);
  });

  it('takes another store when the host opens another plan', () => {
    const tree = (store = smallStore()) => (
      <PlanProvider store={store}>
        <Title />
      </PlanProvider>
    );
    const { rerender } = render(tree());
    const second = smallStore('Heat alerts');
    rerender(tree(second));
    expect(titles()).toEqual(['Heat alerts']);
    press();
    expect(second.getState().plan.title).toBe('Heat alerts!');
  });

  it('keeps the plan of each provider to itself', () => {
    render(
      <>
        <PlanProvider>
          <Title />
        </PlanProvider>
        <PlanProvider>
          <Title />
        </PlanProvider>
      </>,
    );
    press(0);
    expect(titles()).toEqual(['Untitled plan!', 'Untitled plan']);
  });

  it('is the nearest one that counts', () => {
    render(
      <PlanProvider defaultPlan={smallPlan('Outer')}>
        <PlanProvider defaultPlan={smallPlan('Inner')}>
          <Title />
        </PlanProvider>
      </PlanProvider>,
    );
    expect(titles()).toEqual(['Inner']);
  });

  it('says what to do where there is none', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const hush = (event: Event) => event.preventDefault();
    window.addEventListener('error', hush);
    expect(() => render(<Title />)).toThrow(
      'A plan was asked for outside <PlanProvider>. Wrap this part of the page in <PlanProvider>, ' +
        'or give the component its `value` and `onValueChange` and use no plan at all.',
    );
    window.removeEventListener('error', hush);
    vi.mocked(console.error).mockClear();
  });
});

describe('usePlan', () => {
  it('renders again only when what was selected changes', () => {
    const store = smallStore();
    const renders = vi.fn();
    render(
      <PlanProvider store={store}>
        <Summary onRender={renders} />
        <Title />
      </PlanProvider>,
    );
    renders.mockClear();
    press();
    expect(renders).not.toHaveBeenCalled();
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { summary: 'Short' } });
    });
    expect(renders).toHaveBeenLastCalledWith('Short');
  });

  it.each<[string, (state: PlanState) => unknown]>([
    ['a fresh list', ({ plan }) => plan.activities.map(({ name }) => name)],
    ['a fresh object', ({ plan }) => ({ promises: plan.promises, count: 1 })],
    ['fresh objects in a fresh list', ({ plan }) => plan.activities.map(({ id }) => ({ id }))],
    [
      'a fresh function',
      ({ plan }) =>
        () =>
          plan.title,
    ],
  ])('selects %s without rendering on and on', (_, selector) => {
    const renders = vi.fn();
    const store = smallStore();
    render(
      <StrictMode>
        <PlanProvider store={store}>
          <Selecting selector={selector} onRender={renders} />
        </PlanProvider>
      </StrictMode>,
    );
    expect(renders.mock.calls.length).toBeLessThan(5);
    renders.mockClear();
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { title: 'Heat alerts' } });
    });
    expect(renders.mock.calls.length).toBeLessThan(5);
    const [last] = renders.mock.lastCall ?? [];
    if (typeof last === 'function') expect(last()).toBe('Heat alerts');
  });

  it('does not render again for a fresh list of the same values', () => {
    const renders = vi.fn();
    const store = smallStore();
    const names = ({ plan }: PlanState) => plan.activities.map(({ name }) => name);
    render(
      <PlanProvider store={store}>
        <Selecting selector={names} onRender={renders} />
      </PlanProvider>,
    );
    renders.mockClear();
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { summary: 'Short' } });
    });
    expect(renders).not.toHaveBeenCalled();
  });

  it('says that a command was refused, and changes nothing', () => {
    const onResult = vi.fn();
    render(
      <PlanProvider store={smallStore()} onIssues={() => {}}>
        <Refused onResult={onResult} />
      </PlanProvider>,
    );
    expect(onResult).toHaveBeenCalledWith({ ok: false, same: true });
  });
});

it('systemContext gives an ISO instant and ids that differ', () => {
  const { now, newId } = systemContext();
  const at = now();
  expect(new Date(at).toISOString()).toBe(at);
  const ids = new Set(Array.from({ length: 100 }, newId));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
