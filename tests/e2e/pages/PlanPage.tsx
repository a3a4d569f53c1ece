import { PromiseCard } from '@engagement-kit/promise-card';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { publicPromise } from './public-promise.js';

/** The three components on one page, the first two in a plain form: what every host starts from. */
export function PlanPage() {
  return (
    <main>
      <h1>Plan engagement</h1>
      <form method="post" action="/posted">
        <SpectrumSelector name="type" />
        <StandardsChecklist name="assessment" />
        <button type="submit">Send</button>
      </form>
      <PromiseCard promise={publicPromise} />
    </main>
  );
}
