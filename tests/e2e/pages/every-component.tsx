// Every ready-made React component, for tests to put anywhere on a page.
import {
  createMemoryStorage,
  readPlan,
  ukhsaGuidance,
  ukhsaSource,
  ukhsaStandards,
} from '@engagement-kit/model';
import { PlanExports } from '@engagement-kit/planner/exports';
import { PlanFile } from '@engagement-kit/planner/file';
import { PlanHistory } from '@engagement-kit/planner/history';
import { PromiseCard } from '@engagement-kit/promise-card';
import { PlanProvider, systemContext } from '@engagement-kit/react';
import {
  SpectrumCompare,
  SpectrumPicture,
  SpectrumRecogniser,
  SpectrumSelector,
} from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { busyStore } from '../../../packages/planner/src/history/history.fixtures.js';
import {
  measles,
  ReviewOfPlan,
} from '../../../packages/planner/src/review/plan-review.fixtures.js';
import { publicPromise } from './public-promise.js';

const context = { ...systemContext(), guidance: ukhsaGuidance };
/** Words that need some room. */
const longWords = {
  status: 'answered',
  notes: 'Antidisestablishmentarianism was not what people asked us about.',
} as const;
/** Two standards say as much about widths as ten do. */
const guidance = { source: ukhsaSource, standards: ukhsaStandards.slice(0, 2) };
const storage = createMemoryStorage({ readPlan, ...context });

/** Folds out what is folded: a summary alone is as wide as its words. */
const unfold = (root: HTMLElement | null) =>
  (root?.closest('details') ?? root?.querySelector('details'))?.setAttribute('open', '');

const components: Readonly<Record<string, ReactElement>> = {
  SpectrumSelector: <SpectrumSelector />,
  SpectrumCompare: <SpectrumCompare />,
  'SpectrumCompare, folded': <SpectrumCompare fold ref={unfold} />,
  SpectrumPicture: <SpectrumPicture />,
  SpectrumRecogniser: <SpectrumRecogniser />,
  StandardsChecklist: (
    <StandardsChecklist guidance={guidance} defaultValue={{ 'define-purpose.1': longWords }} />
  ),
  PromiseCard: <PromiseCard promise={publicPromise} />,
  PlanReview: <ReviewOfPlan example={measles} />,
  PlanFile: <PlanFile storage={storage} readPlan={readPlan} />,
  PlanHistory: <PlanHistory />,
  PlanExports: <PlanExports />,
};

/** Renders one of them; what is returned holds nothing else. */
function mount(name: string): HTMLElement {
  const holder = document.createElement('div');
  const inPlan = <PlanProvider store={busyStore()}>{components[name]}</PlanProvider>;
  flushSync(() => createRoot(holder).render(inPlan));
  return holder;
}

Object.assign(globalThis, { mount, components: Object.keys(components) });
