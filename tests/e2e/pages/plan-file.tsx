// The plan as a file, with plans stored in IndexedDB, for tests to put anywhere on a page.
import {
  createPlan,
  createPlanStore,
  readPlan,
  ukhsaGuidance,
  writePlan,
} from '@engagement-kit/model';
import { createIndexedDbStorage } from '@engagement-kit/model/indexed-db';
import { PlanFile } from '@engagement-kit/planner/file';
import { PlanProvider, systemContext } from '@engagement-kit/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const context = { ...systemContext(), guidance: ukhsaGuidance };

function planNamed(title: string, summary?: string) {
  const made = createPlan({ title }, context);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return summary ? { ...made.value, summary } : made.value;
}

const store = createPlanStore({ ...context, plan: planNamed('Heat alerts') });

/** Renders it into any element: of this document, of a shadow root, of another document. */
function mount(container: Element): void {
  const storage = createIndexedDbStorage({ readPlan, ...context });
  createRoot(container).render(
    <StrictMode>
      <PlanProvider store={store}>
        <PlanFile storage={storage} readPlan={readPlan} />
      </PlanProvider>
    </StrictMode>,
  );
}

const kit = {
  /** The text of a plan’s file, of about this many bytes. */
  fileText: (title: string, bytes = 0) => writePlan(planNamed(title, 'x'.repeat(bytes))),
  title: () => store.getState().plan.title,
  changeTitle: (title: string) => store.dispatch({ type: 'plan.update', changes: { title } }),
};

/** What the page gives to tests. */
export type Kit = typeof kit;

Object.assign(globalThis, { mount, kit });
