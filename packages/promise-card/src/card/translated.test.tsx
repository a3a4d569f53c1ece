import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { translate, untranslated } from '#support/translated.js';
import { promiseContent } from '../content/promise-content.js';
import * as Card from '../parts.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../promises.fixtures.js';
import { PlainPromiseCard } from './PlainPromiseCard.js';
import { PromiseCard } from './PromiseCard.js';

const promises = [
  emptyPromise,
  fullPromise,
  changedPromise,
  longPromise,
  customPromise,
  hostilePromise,
];

/** A card in a host’s own layout. */
function OwnLayout({ promise }: PromiseCard.Props) {
  const content = promiseContent(promise);
  return (
    <Card.Root content={content}>
      <Card.Statement content={content} />
      <Card.Title content={content} />
      <Card.Standing content={content} />
      <Card.Organisation content={content} />
      <Card.Activities content={content} />
      <Card.Explanation content={content} />
      {content.notices.map((notice) => (
        <Card.Notice key={notice.id} notice={notice} />
      ))}
      <Card.Sections content={content} />
      <Card.Source content={content} />
    </Card.Root>
  );
}

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)));

it.each([
  ['that is plain', PlainPromiseCard],
  ['that listens', PromiseCard],
  ['in a host’s own layout', OwnLayout],
])(
  'a card %s that the browser has translated shows the promise that has come',
  async (_, Shown) => {
    let put: (index: number) => void = () => {};
    function Host() {
      const [index, setIndex] = useState(0);
      put = setIndex;
      return <Shown promise={promises[index] as (typeof promises)[0]} />;
    }
    const { container, unmount } = render(<Host />);
    for (const index of [...promises.keys(), 0, promises.length - 1, 1]) {
      act(() => put(index));
      await settle();
      const fresh = render(<Shown promise={promises[index] as (typeof promises)[0]} />);
      await settle();
      const words = fresh.container.textContent;
      fresh.unmount();
      expect([index, untranslated(container)]).toEqual([index, words]);
      translate(container);
    }
    unmount();
  },
);
