// Frameworks render ahead of time, and on servers that share a process: what a component reads of the clock, of chance
// or of a browser while it renders is then wrong, or refused. Here each such look throws.
import { createWebStorage, readPlan, ukhsaGuidance } from '@engagement-kit/model';
import * as planner from '@engagement-kit/planner';
import * as promiseCard from '@engagement-kit/promise-card';
import * as react from '@engagement-kit/react';
import * as spectrumSelector from '@engagement-kit/spectrum-selector';
import * as standardsChecklist from '@engagement-kit/standards-checklist';
import { type ReactNode, useRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { busyStore } from '../../packages/planner/src/history/history.fixtures.js';
import { viewRequest } from '../../packages/promise-card/src/community-view.fixtures.js';
import { smallPlan } from '../../packages/react/src/plan/plans.fixtures.js';
import { publicPromise } from '../e2e/pages/public-promise.js';

const refuse = (name: string) => () => {
  throw new Error(`${name} was read while rendering`);
};

/**
 * What nothing may read besides `window` and `document`, which Node does not have: asking for their type is how a server
 * is told from a browser, and everything else fails.
 */
const globals = ['localStorage', 'sessionStorage', 'navigator', 'location'];

beforeEach(() => {
  const RealDate = Date;
  class Clockless extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      if (given.length === 0) refuse('new Date()')();
      super(...(given as [number]));
    }
  }
  vi.stubGlobal('Date', Object.assign(Clockless, { now: refuse('Date.now') }));
  vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random'));
  for (const name of ['getRandomValues', 'randomUUID'] as const) {
    vi.spyOn(crypto, name).mockImplementation(refuse(`crypto.${name}`));
  }
  for (const name of globals) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { configurable: true, get: refuse(name) });
    restored.push(() => {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
});
const restored: (() => void)[] = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const storage = () =>
  createWebStorage({
    open: () => localStorage,
    events: () => window,
    readPlan,
    ...react.systemContext(),
  });

/** A component that does nothing but call a hook, and says that it came back. */
const calls = (hook: () => unknown) => {
  function Caller(): ReactNode {
    hook();
    return 'called';
  }
  return <Caller />;
};

const { Announcement, Environment, MessagesProvider, PlanProvider, AddressLink, SourceText } =
  react;
const { SpectrumCompare, SpectrumPicture, SpectrumRecogniser, SpectrumSelector } = spectrumSelector;
const { StandardsChecklist, Standards, useQuestion } = standardsChecklist;
const { Card, CommunityView, PromiseCard } = promiseCard;
const { Files, PlanExports, PlanFile, PlanHistory, Places, Planner, PlanReview } = planner;
const question = ukhsaGuidance.standards[0]?.questions[0] as never;
const StepsContext = react.createPartContext<string>('Steps');

function FileOfPlan() {
  planner.usePlanFile({ storage: storage(), readPlan });
  return 'called';
}
function ReviewOfPlan() {
  return <PlanReview {...planner.usePlanReview({ today: '2026-07-14' })} />;
}

/** Every component and hook that the packages have. One that is missing here fails the last test. */
const exported: Readonly<Record<string, () => ReactNode>> = {
  AddressLink: () => <AddressLink address="https://example.org">There</AddressLink>,
  Announcement: () => <Announcement scope="test">Said</Announcement>,
  Environment: () => <Environment headingLevel={3}>Inside</Environment>,
  MessagesProvider: () => <MessagesProvider sets={[]}>Inside</MessagesProvider>,
  PlanProvider: () => <PlanProvider>A plan that has not begun</PlanProvider>,
  SourceText: () => (
    <SourceText source={ukhsaGuidance.source} locale="en-GB">
      {(source) => source}
    </SourceText>
  ),
  useAnnouncer: () => calls(react.useAnnouncer),
  useAnswers: () => calls(react.useAnswers),
  useControllableState: () =>
    calls(() => react.useControllableState({ value: undefined, defaultValue: 1 })),
  useDayField: () =>
    calls(() => react.useDayField({ value: '2026-07-14', onValueChange: () => {} })),
  useEngagementType: () => calls(() => react.useEngagementType('activity')),
  useEntered: () => calls(() => react.useEntered('an-id', false, () => {})),
  useEnvironment: () => calls(react.useEnvironment),
  useFormReset: () => calls(() => react.useFormReset(useRef(null), () => {})),
  useGuidanceWarning: () => calls(() => react.useGuidanceWarning('Test', undefined)),
  useHasRecord: () => calls(react.useHasRecord),
  useHydrated: () => calls(react.useHydrated),
  useIsomorphicLayoutEffect: () => calls(() => react.useIsomorphicLayoutEffect(() => {})),
  useMessageSets: () => calls(react.useMessageSets),
  useMessages: () =>
    calls(() => react.useMessages(spectrumSelector.spectrumSelectorMessages).date('2026-07-14')),
  usePartContext: () => (
    <StepsContext.Provider value="steps">
      {calls(() => react.usePartContext(StepsContext, 'Step'))}
    </StepsContext.Provider>
  ),
  usePlan: () => calls(() => react.usePlan(({ plan }) => [plan.title])),
  usePlanDispatch: () => calls(react.usePlanDispatch),
  usePlanStore: () => calls(react.usePlanStore),
  usePractice: () => calls(() => react.usePractice('activity')),
  usePrinting: () => calls(() => react.usePrinting(useRef(null))),
  usePublicPromise: () => calls(() => react.usePublicPromise('promise')),
  useTranslatedPage: () => calls(() => react.useTranslatedPage(useRef(null))),
  useTypedDay: () =>
    calls(() => react.useTypedDay({ onDraft: () => {}, onDay: () => {}, onMisfit: () => {} })),
  SpectrumCompare: () => <SpectrumCompare />,
  SpectrumPicture: () => <SpectrumPicture />,
  SpectrumRecogniser: () => (
    <>
      not there without a script
      <SpectrumRecogniser />
    </>
  ),
  SpectrumSelector: () => <SpectrumSelector name="type" />,
  StandardsChecklist: () => <StandardsChecklist name="assessment" />,
  useQuestion: () => (
    <Standards.Root>
      <Standards.Question question={question}>{calls(useQuestion)}</Standards.Question>
    </Standards.Root>
  ),
  CommunityView: () => <CommunityView request={viewRequest} />,
  PromiseCard: () => (
    <PromiseCard promise={publicPromise} actions={<Card.Actions promise={publicPromise} />} />
  ),
  PlanExports: () => <PlanExports />,
  PlanFile: () => <PlanFile storage={storage()} readPlan={readPlan} />,
  PlanHistory: () => <PlanHistory />,
  PlanReview: () => <ReviewOfPlan />,
  Planner: () => <Planner today="2026-07-14" />,
  useFile: () => (
    <Files.Root storage={storage()} readPlan={readPlan}>
      {calls(planner.useFile)}
    </Files.Root>
  ),
  useHashAddress: () => calls(planner.useHashAddress),
  usePlaces: () => (
    <Places.Root
      places={planner.planPlaces}
      address={{ place: 'facts' }}
      onAddressChange={() => {}}
      today="2026-07-14"
    >
      {calls(() => planner.usePlaces('Test'))}
    </Places.Root>
  ),
  usePlanFile: () => <FileOfPlan />,
  usePlanReadOnly: () => calls(react.usePlanReadOnly),
  usePlanReview: () => <ReviewOfPlan />,
};

/** Made beforehand: a plan may ask for the time, when somebody does something. */
const plans = { small: smallPlan(), busy: busyStore().getState().plan, none: undefined };

describe.each(['small', 'busy', 'none'] as const)('in a provider with the plan: %s', (name) => {
  it.each(Object.keys(exported))('%s renders on a server and reads nothing', (each) => {
    const html = renderToString(
      <PlanProvider defaultPlan={plans[name]}>{exported[each]?.()}</PlanProvider>,
    );
    expect(html).not.toBe('');
  });
});

it.each([
  ['Date.now', () => Date.now()],
  ['new Date()', () => new Date()],
  ['Math.random', () => Math.random()],
  ['crypto.randomUUID', () => crypto.randomUUID()],
  ['localStorage', () => localStorage.length],
  ['document', () => document.title],
  ['window', () => window.innerWidth],
])('this test means what it says: %s', (_name, look) => {
  expect(() => renderToString(calls(look))).toThrow(/was read while rendering|is not defined/);
});

it('has every component and hook of the packages', () => {
  const all = [react, spectrumSelector, standardsChecklist, promiseCard, planner]
    .flatMap((entry) => Object.entries(entry))
    .filter(([name, value]) => isRendered(name, value))
    .map(([name]) => name);
  expect(Object.keys(exported).sort()).toEqual([...new Set(all)].sort());
});

/** A hook, or a component: a function or what `forwardRef` makes. A namespace holds parts, which the ready-made render. */
const isRendered = (name: string, value: unknown) =>
  /^use[A-Z]/.test(name) ||
  (/^[A-Z]/.test(name) &&
    !/Failure$/.test(name) &&
    (typeof value === 'function' || '$$typeof' in (value as object)));
