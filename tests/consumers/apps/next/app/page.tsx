import { PromiseCard } from '@engagement-kit/promise-card/server';
import { polish, publicPromise } from '../kit/plan';

/** The plain card: its words are props. */
export default function Page() {
  return <PromiseCard promise={publicPromise()} messages={[polish]} />;
}
