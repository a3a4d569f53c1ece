import { useAnswers } from '@engagement-kit/react';
import { lazy, Suspense, useState } from 'react';

// Nobody pays for the checklist before they open it.
const StandardsChecklist = lazy(async () => {
  const { StandardsChecklist } = await import('@engagement-kit/standards-checklist');
  return { default: StandardsChecklist };
});

/** The ten standards, loaded when somebody opens them. The answers stay in the plan when they close. */
export function Standards() {
  const answers = useAnswers();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="standards" className="standards">
      <h2 id="standards">The ten standards</h2>
      <p>Ten standards and 19 questions, answered once for the whole programme.</p>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {open ? 'Close the checklist' : 'Open the checklist'}
      </button>
      {open && (
        <Suspense fallback={<p role="status">Loading the checklist…</p>}>
          <StandardsChecklist {...answers} headingLevel={3} />
        </Suspense>
      )}
    </section>
  );
}
