// A browser may not know a language that the server knows: Chromium has no Welsh, Gaelic or Irish. What it draws must be
// what the server drew all the same.

import { readdirSync, readFileSync } from 'node:fs';
import * as model from '@engagement-kit/model';
import * as planner from '@engagement-kit/planner';
import * as promiseCard from '@engagement-kit/promise-card';
import { MessagesProvider, PlanProvider } from '@engagement-kit/react';
import * as spectrumSelector from '@engagement-kit/spectrum-selector';
import * as standardsChecklist from '@engagement-kit/standards-checklist';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { measlesVaccinationOutreach } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { busyStore } from '../../packages/planner/src/history/history.fixtures.js';
import Lately from '../../packages/planner/src/places/overview/Lately.js';
import { NextUp } from '../../packages/planner/src/places/overview/NextUp.js';
import { Timeline } from '../../packages/planner/src/places/overview/Timeline.js';
import { viewRequest } from '../../packages/promise-card/src/community-view.fixtures.js';
import { publicPromise } from '../e2e/pages/public-promise.js';
import { englishOnlyIntl } from '../support/english-only-intl.js';

const packages = [model, planner, promiseCard, spectrumSelector, standardsChecklist];

const isSet = (value: unknown): value is model.MessageSet =>
  typeof value === 'object' && value !== null && 'scope' in value && 'messages' in value;

/** Every set of the kit. Which words they hold makes no difference here. */
const sets = packages
  .flatMap((each) => Object.values(each).flat() as unknown[])
  .filter(isSet)
  .filter(({ locale }) => locale === 'en-GB');

const plans = { dated: measlesVaccinationOutreach, busy: busyStore().getState().plan };
const today = '2026-07-14';
/** What a planner shows once it is loaded. */
const inPlanner = (drawn: ReactNode) => (
  <planner.Places.Root
    places={planner.planPlaces}
    address={{ place: 'overview' }}
    onAddressChange={() => {}}
    today={today}
  >
    {drawn}
  </planner.Places.Root>
);

const components: Readonly<Record<string, () => ReactNode>> = {
  'a promise card': () => <promiseCard.PromiseCard promise={publicPromise} />,
  'a community view': () => <promiseCard.CommunityView request={viewRequest} />,
  'the types': () => <spectrumSelector.SpectrumSelector />,
  'the standards': () => <standardsChecklist.StandardsChecklist />,
  'what is next': () => inPlanner(<NextUp />),
  'a timeline': () => inPlanner(<Timeline />),
  'what changed lately': () => inPlanner(<Lately />),
  'the history': () => <planner.PlanHistory />,
  'the exports': () => <planner.PlanExports />,
};

const draw = (
  locale: string,
  conventions: readonly model.MessageSet[],
  drawn: () => ReactNode,
  plan = plans.busy,
) =>
  renderToString(
    <MessagesProvider sets={[...sets.map((set) => ({ ...set, locale })), ...conventions]}>
      <PlanProvider defaultPlan={plan}>{drawn()}</PlanProvider>
    </MessagesProvider>,
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['en-GB', []],
  ['cy', [model.welshConventions]],
  ['gd', [model.gaelicConventions]],
  ['ga', [model.irishConventions]],
])('in %s', (locale, conventions) => {
  it.each(Object.entries(components))('%s', (_name, drawn) => {
    const all = () => Object.values(plans).map((plan) => draw(locale, conventions, drawn, plan));
    const served = all();
    vi.stubGlobal('Intl', englishOnlyIntl);
    expect(all()).toEqual(served);
  });
});

it('this test means what it says: without conventions a card differs', () => {
  const drawn = components['a promise card'] as () => ReactNode;
  const served = draw('cy', [], drawn);
  expect(served).not.toBe(draw('en-GB', [], drawn));
  vi.stubGlobal('Intl', englishOnlyIntl);
  expect(draw('cy', [], drawn)).not.toBe(served);
});

it.each([
  ['what is next', /\d+ (Medi|Hyd|Tach)\b/],
  ['a timeline', />(Gorff|Awst|Medi)</],
  ['what changed lately', /\d+ (Mehefin|Gorffennaf|Awst|Medi) 2026/],
])('there are days in %s', (name, day) => {
  const drawn = components[name] as () => ReactNode;
  const pages = Object.values(plans).map((plan) =>
    draw('cy', [model.welshConventions], drawn, plan),
  );
  expect(pages.join()).toMatch(day);
});

it('every set of a component can be translated: its package gives it out', () => {
  const files = ['planner', 'promise-card', 'spectrum-selector', 'standards-checklist'].flatMap(
    (name) =>
      readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('messages.ts'))
        .map((file) => readFileSync(`packages/${name}/src/${file}`, 'utf8')),
  );
  const names = files.flatMap((file) =>
    [...file.matchAll(/export const (\w+): MessageSet/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(15);
  const given = packages.flatMap((each) => Object.keys(each));
  expect(names.filter((name) => !given.includes(name as string))).toEqual([]);
});
