import { PromiseCard } from '@engagement-kit/promise-card/server';
import { publicPromise, welsh } from '../kit/promise';

/** The plain card: its words are props. */
export default function Page() {
  return <PromiseCard promise={publicPromise()} messages={[welsh]} />;
}
