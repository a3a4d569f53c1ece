import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  Announcement,
  Environment,
  MessagesProvider,
  PlanProvider,
  useAnnouncer,
  useAnswers,
  useControllableState,
  useEngagementType,
  useEnvironment,
  useFormReset,
  usePublicPromise,
} from './index.js';
import { smallPlan, smallStore } from './plan/plans.fixtures.js';

const said = (['error', 'warn'] as const).map((kind) => () => vi.mocked(console[kind]).mock.calls);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  for (const calls of said) expect(calls()).toEqual([]);
  vi.restoreAllMocks();
});

function Everything() {
  const [text] = useAnnouncer();
  const { headingLevel } = useEnvironment();
  const [count] = useControllableState({ value: undefined, defaultValue: 7 });
  useFormReset({ current: null }, () => {});
  const { value } = useEngagementType('activity');
  const answers = Object.keys(useAnswers().value).length;
  const promise = usePublicPromise('promise');
  return (
    <p>
      {`${headingLevel} ${count} ${value} ${answers} ${promise?.activities}`}
      <Announcement scope="test">{text}</Announcement>
    </p>
  );
}

const page = (title: string) => (
  <MessagesProvider sets={[]}>
    <Environment headingLevel={3}>
      <PlanProvider defaultPlan={smallPlan(title)}>
        <Everything />
      </PlanProvider>
    </Environment>
  </MessagesProvider>
);

it('renders every hook and provider on a server, without a word on the console', () => {
  expect(typeof document).toBe('undefined');
  expect(renderToString(page('One'))).toContain('3 7 null 0 Workshops');
});

it('shares nothing between two requests', () => {
  const store = smallStore('Mine');
  store.dispatch({ type: 'activity.update', id: 'activity', changes: { name: 'Secret' } });
  const mine = renderToString(
    <PlanProvider store={store}>
      <Everything />
    </PlanProvider>,
  );
  const yours = renderToString(page('Yours'));
  expect(yours).not.toContain('Secret');
  // A server renders what the store began with, which is what the browser begins with too.
  expect(mine).toContain('Workshops');
});
