import { PromiseCard } from '@engagement-kit/promise-card';
import { MessagesProvider } from '@engagement-kit/react';
import { publicPromise, welsh } from '../../kit/promise';

/** The card of a browser, placed by a server component. */
export default function Page() {
  return (
    <MessagesProvider sets={[welsh]}>
      <PromiseCard promise={publicPromise()} />
    </MessagesProvider>
  );
}
