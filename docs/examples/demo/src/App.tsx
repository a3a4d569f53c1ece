import type { Path } from '@engagement-kit/model';
import { PlanReview, usePlanReview } from '@engagement-kit/planner/review';
import { Card, PromiseCard } from '@engagement-kit/promise-card';
import {
  Environment,
  useAnswers,
  useEngagementType,
  usePlan,
  usePlanStore,
  usePractice,
  usePublicPromise,
} from '@engagement-kit/react';
import {
  SpectrumCompare,
  SpectrumPicture,
  SpectrumRecogniser,
  SpectrumSelector,
} from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { useState } from 'react';
import { fillInExample } from './demo-store.js';
import { ownDay } from './own-day.js';
import { PlanFacts } from './PlanFacts.js';
import { PlanFile } from './PlanFile.js';

/** Where this page asks for what a place of the plan holds. */
const placesOnPage: Readonly<Record<string, string>> = {
  answers: '#standards',
  activities: '#facts',
  contact: '#facts',
  feedback: '#facts',
  organisation: '#facts',
  promises: '#facts',
};
const hrefFor = ([place]: Path) => placesOnPage[String(place)];

/** A host page: its own heading, form and layout around three components that share one plan. */
export function App() {
  const activityId = usePlan((state) => state.plan.activities[0]?.id ?? '');
  const promiseId = usePlan((state) => state.plan.promises[0]?.id ?? '');
  const store = usePlanStore();
  const [today] = useState(() => ownDay(new Date()));
  const [said, setSaid] = useState('');
  const promise = usePublicPromise(promiseId, { today });
  const review = usePlanReview({ today });
  const type = useEngagementType(activityId);
  const practice = usePractice(activityId);
  const answers = useAnswers();
  const [view, setView] = useState<'list' | 'steps'>('list');
  const [mode, setMode] = useState<'edit' | 'review'>('edit');

  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <header>
        <p className="brand">
          <svg className="mark" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            <rect x="0.5" y="0.5" width="11" height="11" />
            <circle cx="18" cy="6" r="5.75" />
          </svg>{' '}
          Engagement Kit
        </p>
        <nav aria-label="On this page">
          <a href="#facts">Facts</a>
          <a href="#type">Type</a>
          <a href="#compare">Compare</a>
          <a href="#standards">Standards</a>
          <a href="#file">File</a>
        </nav>
        <nav aria-label="Elsewhere">
          <a href="../">Planner</a>
          <a href="../embed/">Embed builder</a>
          <a href="../hosts/">Example pages</a>
          <a href="../docs/">Documentation</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>Plan community engagement</h1>
        <p className="lede">
          This page stands in for yours. Its three components share one plan: choose a type, answer
          the standards, and watch the promise change. It starts empty.
        </p>
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              fillInExample(store);
              setSaid('The example is filled in.');
            }}
          >
            Fill in an example
          </button>
          <p role="status">{said}</p>
        </div>

        <section id="facts" aria-labelledby="facts-heading">
          <h2 id="facts-heading">About this work</h2>
          <PlanFacts />
        </section>

        <section id="type" aria-labelledby="type-heading">
          <h2 id="type-heading">The type and its promise</h2>
          <div className="pair">
            <SpectrumSelector {...type} headingLevel={3}>
              <SpectrumRecogniser {...practice} />
            </SpectrumSelector>
            {promise && (
              <PromiseCard
                promise={promise}
                headingLevel={3}
                actions={<Card.Actions promise={promise} />}
              />
            )}
          </div>
        </section>

        <section id="compare" aria-labelledby="compare-heading">
          <h2 id="compare-heading">The five types side by side</h2>
          <div className="pictures">
            <SpectrumPicture />
            <SpectrumCompare />
          </div>
        </section>

        <section id="standards" aria-labelledby="standards-heading">
          <h2 id="standards-heading">The ten standards</h2>
          <div className="actions">
            <button type="button" aria-pressed={view === 'list'} onClick={() => setView('list')}>
              Everything on one page
            </button>
            <button type="button" aria-pressed={view === 'steps'} onClick={() => setView('steps')}>
              One standard at a time
            </button>
            <button
              type="button"
              aria-pressed={mode === 'review'}
              onClick={() => setMode(mode === 'review' ? 'edit' : 'review')}
            >
              Review the answers
            </button>
          </div>
          <StandardsChecklist
            {...answers}
            view={view}
            mode={mode}
            onModeChange={setMode}
            headingLevel={3}
            planReview={
              <Environment headingLevel={3}>
                <PlanReview {...review} hrefFor={hrefFor} />
              </Environment>
            }
          />
        </section>

        <section id="file" aria-labelledby="file-heading">
          <h2 id="file-heading">The plan as a file</h2>
          <PlanFile />
        </section>
      </main>
    </>
  );
}
