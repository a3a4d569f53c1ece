import type { Guidance, PublicPromise } from '@engagement-kit/model';
import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AnswersBinding,
  type EngagementTypeBinding,
  type PracticeBinding,
  type UsePublicPromiseOptions,
  useAnswers,
  useEngagementType,
  usePractice,
  usePublicPromise,
} from './bindings.js';
import { PlanProvider } from './PlanProvider.js';
import { smallStore } from './plans.fixtures.js';

let store: ReturnType<typeof smallStore>;

interface UserProps<Given> {
  hook: () => Given;
  last: { current?: Given };
}

function User<Given>({ hook, last }: UserProps<Given>) {
  last.current = hook();
  return null;
}

/** Renders a hook inside a plan; `current` is what it last gave. */
function use<Given>(hook: () => Given): { current: Given } {
  const last = {} as { current: Given };
  render(
    <StrictMode>
      <PlanProvider store={store}>
        <User hook={hook} last={last} />
      </PlanProvider>
    </StrictMode>,
  );
  return last;
}

/** What a developer is told while this runs. */
function warned(run: () => void): string {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  run();
  const said = warn.mock.calls.join('\n');
  warn.mockRestore();
  return said;
}

const plan = () => store.getState().plan;

beforeEach(() => {
  store = smallStore();
});

describe('useEngagementType', () => {
  it('sets and clears the type of an activity', () => {
    const type = use<EngagementTypeBinding>(() => useEngagementType('activity'));
    expect(type.current.value).toBeNull();
    act(() => type.current.onValueChange('involve'));
    expect(type.current.value).toBe('involve');
    expect(plan().activities[0]?.engagementType).toBe('involve');
    act(() => type.current.onValueChange(null));
    expect(type.current.value).toBeNull();
    expect(plan().activities[0]).not.toHaveProperty('engagementType');
  });

  it('has no value for an activity that is not there, and changes nothing', () => {
    const before = plan();
    const said = warned(() => {
      const type = use<EngagementTypeBinding>(() => useEngagementType('nobody'));
      act(() => type.current.onValueChange('involve'));
      act(() => type.current.onValueChange('consult'));
      expect(type.current.value).toBeNull();
    });
    expect(plan()).toBe(before);
    // Once each, in StrictMode too: that it is not there, and that its change was refused and nobody hears of it.
    expect(said.match(/useEngagementType\('nobody'\) .+ “activity”/g)).toHaveLength(1);
    expect(said.match(/has no `onIssues` .+ “nobody”/g)).toHaveLength(1);
  });
});

describe('usePractice', () => {
  it('writes what was told into the activity and its decision, and reads it from there', () => {
    const practice = use<PracticeBinding>(() => usePractice('activity'));
    const given = () =>
      Object.fromEntries(Object.entries(practice.current.value).filter(([, each]) => each));
    expect(given()).toEqual({});
    act(() => practice.current.onValueChange({ decision: 'shared', flow: 'both' }));
    expect(given()).toEqual({ decision: 'shared', flow: 'both' });
    expect(plan().activities[0]?.practice).toEqual({ flow: 'both' });
    expect(plan().decisions).toMatchObject([{ madeBy: 'shared' }]);
    act(() => practice.current.onValueChange({}));
    expect(given()).toEqual({});
  });

  it('shows what another form says of how people take part', () => {
    const practice = use<PracticeBinding>(() => usePractice('activity'));
    act(() => {
      store.dispatch({
        type: 'activity.update',
        id: 'activity',
        changes: { practice: { inputRoute: 'Drop-in on Tuesdays' } },
      });
    });
    expect(practice.current.value.route).toBe('clear');
    act(() => practice.current.onValueChange({ ...practice.current.value, flow: 'in' }));
    expect(plan().activities[0]?.practice).toEqual({
      inputRoute: 'Drop-in on Tuesdays',
      flow: 'in',
    });
  });

  it('says nothing of an activity that is not there, and changes nothing', () => {
    const before = plan();
    const said = warned(() => {
      const practice = use<PracticeBinding>(() => usePractice('no one'));
      act(() => practice.current.onValueChange({ flow: 'both' }));
    });
    expect(plan()).toBe(before);
    expect(said).toMatch(/usePractice\('no one'\) .+ “activity”/);
  });
});

describe('useAnswers', () => {
  const questionId = 'define-purpose.1';

  it('keeps the changed fields of an answer, and clears it', () => {
    const answers = use<AnswersBinding>(useAnswers);
    act(() =>
      answers.current.onValueChange({}, { questionId, changes: { status: 'in-progress' } }),
    );
    act(() => answers.current.onValueChange({}, { questionId, changes: { notes: 'Asked twice' } }));
    expect(answers.current.value[questionId]).toMatchObject({
      status: 'in-progress',
      notes: 'Asked twice',
    });
    act(() => answers.current.onValueChange({}, { questionId, changes: null }));
    expect(answers.current.value).not.toHaveProperty([questionId]);
  });

  it('gives the same functions and values while nothing changes', () => {
    const answers = use<AnswersBinding>(useAnswers);
    const before = answers.current;
    act(() => {
      store.dispatch({ type: 'plan.update', changes: { title: 'Another' } });
    });
    expect(answers.current.value).toBe(before.value);
    expect(answers.current.onValueChange).toBe(before.onValueChange);
  });
});

describe('usePublicPromise', () => {
  it('follows the plan', () => {
    const promise = use(() => usePublicPromise('promise'));
    expect(promise.current).toMatchObject({ activities: ['Workshops'] });
    expect(promise.current).not.toHaveProperty('engagementType');
    act(() => {
      store.dispatch({
        type: 'activity.update',
        id: 'activity',
        changes: { engagementType: 'consult' },
      });
    });
    expect(promise.current?.engagementType?.id).toBe('consult');
  });

  it('calls feedback late only as seen from a day', () => {
    act(() => {
      store.dispatch({
        type: 'feedback.add',
        item: { promiseId: 'promise', how: 'A letter', dueOn: '2026-07-10' },
      });
    });
    const seen = (options?: UsePublicPromiseOptions) =>
      use(() => usePublicPromise('promise', options)).current?.feedback[0];
    expect(seen()).toMatchObject({ how: 'A letter' });
    expect(seen()).not.toHaveProperty('state');
    expect(seen({ today: '2026-07-10' })).not.toHaveProperty('state');
    expect(seen({ today: '2026-07-11' })?.state).toBe('late');
  });

  it('gives the same promise until the plan or the day changes', () => {
    const last = {} as { current: PublicPromise | null };
    const shown = (today: string) => (
      <PlanProvider store={store}>
        <User hook={() => usePublicPromise('promise', { today })} last={last} />
      </PlanProvider>
    );
    const { rerender } = render(shown('2026-07-10'));
    const first = last.current;
    rerender(shown('2026-07-10'));
    expect(last.current).toBe(first);
    rerender(shown('2026-07-11'));
    expect(last.current).not.toBe(first);
    expect(last.current).toEqual(first);
  });

  it('is null for a promise that the plan does not have', () => {
    expect(use(() => usePublicPromise('nobody')).current).toBeNull();
  });
});

it.each([
  ['useEngagementType', () => useEngagementType('activity')],
  ['usePractice', () => usePractice('activity')],
  ['useAnswers', useAnswers],
])('%s hands on the guidance of the plan', (_name, hook) => {
  expect(use<{ guidance: Guidance }>(hook).current.guidance).toBe(store.getState().guidance);
});

describe('a change that the plan refuses', () => {
  it('is told to the host, whichever handler it has by then', () => {
    const said: string[] = [];
    const last = {} as { current: EngagementTypeBinding };
    const shown = (name: string) => (
      <PlanProvider
        store={store}
        onIssues={(issues) => said.push(...issues.map(({ code }) => `${name} ${code}`))}
      >
        <User hook={() => useEngagementType('activity')} last={last} />
      </PlanProvider>
    );
    const { rerender } = render(shown('first'));
    const { onValueChange } = last.current;
    act(() => onValueChange('no such type'));
    rerender(shown('second'));
    act(() => last.current.onValueChange('no such type'));
    expect(said).toEqual(['first unknown-id', 'second unknown-id']);
    expect(last.current.onValueChange).toBe(onValueChange);
  });
});

describe('onIssues of a hook', () => {
  it('hears what the plan refuses instead of the provider', () => {
    const inPlace = vi.fn();
    const provider = vi.fn();
    const last = {} as { current: AnswersBinding };
    render(
      <PlanProvider store={store} onIssues={provider}>
        <User hook={() => useAnswers({ onIssues: inPlace })} last={last} />
      </PlanProvider>,
    );
    const unknown = { questionId: 'no-such-question', changes: { notes: 'Words' } };
    act(() => last.current.onValueChange({}, unknown));
    expect(inPlace).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ code: 'unknown-id' }),
    ]);
    expect(provider).not.toHaveBeenCalled();
  });
});
