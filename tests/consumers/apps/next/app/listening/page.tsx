import { PromiseCard } from '@engagement-kit/promise-card';
import { MessagesProvider } from '@engagement-kit/react';
import { polish, publicPromise } from '../../kit/plan';

/** The card of a browser, placed by a server component. */
export default function Page() {
  return (
    <MessagesProvider sets={[polish]}>
      <PromiseCard promise={publicPromise()} />
    </MessagesProvider>
  );
}
