// A host may have sets in its language for some components and not for others. Here every scope has a language and a
// letter of its own: each text on the page stands under its own `lang`. What a guidance or a plan says has two letters
// more, and may be quoted anywhere.
import {
  createPlanStore,
  type Guidance,
  type MessageSet,
  modelMessages,
  type Plan,
  type PlanStorage,
  reviewPlan,
  toPublicPromise,
  ukhsaGuidance,
} from '@engagement-kit/model';
import * as planner from '@engagement-kit/planner';
import { Card, PromiseCard, promiseCardMessages } from '@engagement-kit/promise-card';
import {
  MessagesProvider,
  PlanProvider,
  systemContext,
  useAnswers,
  useEngagementType,
  usePractice,
} from '@engagement-kit/react';
import * as spectrum from '@engagement-kit/spectrum-selector';
import * as standards from '@engagement-kit/standards-checklist';
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pseudoData, pseudoIn } from '../../../packages/model/src/messages/pseudo.fixtures.js';
import { setUpPage } from '../../../packages/planner/src/file/harness.fixtures.js';
import { browserOf } from '../../../packages/planner/src/file/plan-file.fixtures.js';
import { pilot } from '../../../packages/planner/src/review/plan-review.fixtures.js';
import { changesPromise } from '../../../packages/planner/src/review/promise-change/changes-promise.js';

setUpPage();

const english: readonly MessageSet[] = [
  ...modelMessages,
  spectrum.spectrumSelectorMessages,
  spectrum.spectrumRecogniserMessages,
  standards.standardsChecklistMessages,
  promiseCardMessages,
  planner.planFileMessages,
  planner.planHistoryMessages,
  planner.planExportsMessages,
  planner.planReviewMessages,
  planner.promiseChangeMessages,
  planner.planFieldsMessages,
];

const strange = pseudoData(ukhsaGuidance, 'ω');
const guidance: Guidance = {
  ...strange,
  spectrum: { start: 'ω', middle: 'ω', end: 'ω' },
  source: { ...strange.source, language: 'el' },
};
const plan: Plan = {
  ...pseudoData(pilot.plan, 'ש'),
  versions: [{ id: 'v', name: 'ש', at: '2026-06-01T09:00:00.000Z', content: pilot.plan }],
};
const [activity, promise] = [plan.activities[0], plan.promises[0]];
if (!activity || !promise) throw new Error('The plan is empty.');
const shown = toPublicPromise(plan, promise.id, guidance, { today: pilot.today });
if (!shown.ok) throw new Error(shown.issues[0]?.message);
const publicPromise = shown.value;
const { tab } = browserOf();
const storage: PlanStorage = { ...tab(), save: async () => (await tab().load('nowhere')) as never };

function Tool() {
  return (
    <>
      <spectrum.SpectrumSelector {...useEngagementType(activity?.id ?? '')}>
        <spectrum.SpectrumRecogniser {...usePractice(activity?.id ?? '')} />
        <spectrum.SpectrumCompare />
      </spectrum.SpectrumSelector>
      <standards.StandardsChecklist {...useAnswers()} />
      <PromiseCard promise={publicPromise} actions={<Card.Actions promise={publicPromise} />} />
      <planner.PlanFile storage={storage} readPlan={() => ({ ok: false, issues: [] })} />
      <planner.PlanHistory />
      <planner.PlanExports promisePage={() => ''} />
      <planner.PlanReview {...planner.usePlanReview({ today: pilot.today })} />
      <planner.Fields.Root thing="plan" values={{}} onWrite={() => []}>
        <planner.Fields.Field name="title" />
      </planner.Fields.Root>
    </>
  );
}

/** Languages that are not written in Latin letters. What one scope is made of speaks one of them. */
const languages: Readonly<Record<string, string>> = {
  attribution: 'ja',
  checks: 'ko',
  issues: 'ru',
  changes: 'uk',
  'plan-fields': 'uk',
  'plan-values': 'uk',
  exports: 'uk',
  'spectrum-selector': 'bg',
  'spectrum-recogniser': 'mk',
  'standards-checklist': 'hy',
  'promise-card': 'ka',
  'plan-file': 'he',
  'plan-history': 'th',
  'plan-exports': 'hi',
  'plan-review': 'bn',
  'promise-change': 'ta',
  'plan-form': 'te',
};
const tags = [...new Set(Object.values(languages))];

/** One that no language has, so that it tells which one a text is in. */
const letterOf = (tag: string) => String.fromCharCode(0xe000 + tags.indexOf(tag));
const translated = english.map((set) => {
  const tag = languages[set.scope] ?? '';
  return pseudoIn(set, tag, letterOf(tag));
});
const alphabets: readonly (readonly [string, RegExp])[] = [
  ...tags.map((tag) => [tag, new RegExp(letterOf(tag))] as const),
  ['en-GB', /[A-Za-z]{2}/],
];

/** What is only heard is one text without marks, and may quote another component. */
const heard = ['gap-link', 'announcement'];

/** Texts that stand under another language than their own. */
function misplaced(root: Element): string[] {
  const found: string[] = [];
  const look = (element: Element, text: string | null) => {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    const spoken = alphabets.filter(([, letters]) => letters.test(text ?? ''));
    for (const [tag] of spoken) seen.add(tag);
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? '';
    if (lang === 'zxx' || heard.includes(part) || spoken.every(([each]) => each === lang)) return;
    found.push(`${part} (${lang}): ${text}`);
  };
  for (const element of root.querySelectorAll('*')) {
    // A picture is one image, with a text of its own.
    if (element.closest('svg')) continue;
    for (const node of element.childNodes) if (node.nodeType === 3) look(element, node.nodeValue);
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      look(element, element.getAttribute(name));
    }
  }
  return found;
}
const seen = new Set<string>();

const parts = (scope: string, part: string) =>
  document.querySelectorAll<HTMLElement>(`[data-scope="${scope}"][data-part="${part}"]`);

async function use(sets: readonly MessageSet[]) {
  const store = createPlanStore({ ...systemContext(), guidance, plan });
  const { container, unmount } = render(
    <MessagesProvider sets={sets}>
      <PlanProvider store={store}>
        <Tool />
      </PlanProvider>
    </MessagesProvider>,
  );
  const found = misplaced(container);
  const click = async (element: Element | undefined) => {
    if (!element) throw new Error('There is nothing to click.');
    await act(async () => {
      (element as HTMLElement).click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    found.push(...misplaced(container));
  };
  await click(parts('plan-file', 'save-in-browser')[0]);
  expect(parts('plan-file', 'failure')).toHaveLength(1);
  await act(async () => {
    store.dispatch({ type: 'plan.update', changes: { lead: 'ש' } });
  });
  await click(parts('plan-file', 'undo')[0]);
  fireEvent.keyDown(parts('plan-history', 'more')[0] as HTMLElement, { key: 'Enter' });
  await click(parts('plan-history', 'restore')[0]);
  expect(parts('plan-history', 'dialog')).toHaveLength(1);
  await click(parts('plan-history', 'dialog-go')[0]);
  await click(parts('plan-history', 'dialog-cancel')[0]);
  const said = { today: pilot.today, messages: sets };
  const choice = reviewPlan(store.getState().plan, guidance, said)
    .findings.flatMap(({ choices }) => choices)
    .find(({ command }) => changesPromise(command));
  await click(
    [...parts('plan-review', 'choice-button')].find(
      ({ textContent }) => textContent === choice?.text,
    ),
  );
  // It is fetched when it is needed first.
  await waitFor(() => expect(parts('plan-review', 'dialog')).toHaveLength(1));
  await click(parts('plan-review', 'dialog-go')[0]);
  unmount();
  return [...new Set(found)];
}

it('each text is under the language that it is in, and none is left in English', async () => {
  expect(await use(translated)).toEqual([]);
  expect([...seen].sort()).toEqual([...tags].sort());
});

it('so it is where scopes that make one text are in different languages: that text is in English', async () => {
  const mixed = translated.map((set) =>
    set.scope === 'plan-values' ? { ...set, locale: 'sr' } : set,
  );
  seen.clear();
  expect(await use(mixed)).toEqual([]);
  expect([...seen].sort()).toEqual([...tags, 'en-GB'].sort());
});
