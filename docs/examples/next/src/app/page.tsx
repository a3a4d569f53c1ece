import { PromiseCard } from '@engagement-kit/promise-card/server';
import { publicPromise } from '../read-promise';

/** A server component: the card is HTML when it arrives, and brings no script. */
export default function PromisePage() {
  return (
    <>
      <h1>Help us plan the catch-up clinics</h1>
      <p className="lede">
        We are deciding where and when to hold measles catch-up clinics by the harbour. This is what
        we promise everyone who takes part.
      </p>
      <PromiseCard promise={publicPromise()} headingLevel={2} />
    </>
  );
}
