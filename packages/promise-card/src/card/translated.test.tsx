import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { translate, untranslated } from '#support/translated.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../promises.fixtures.js';
import { PromiseCardLocalised as PromiseCard } from './PromiseCardLocalised.js';

const promises = [
  emptyPromise,
  fullPromise,
  changedPromise,
  longPromise,
  customPromise,
  hostilePromise,
];

let put: (index: number) => void;

function Host() {
  const [index, setIndex] = useState(0);
  put = setIndex;
  return <PromiseCard promise={promises[index] as (typeof promises)[0]} />;
}

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)));

it('a card that the browser has translated shows the promise that has come', async () => {
  const { container, unmount } = render(<Host />);
  for (const index of [...promises.keys(), 0, promises.length - 1, 1]) {
    act(() => put(index));
    await settle();
    const fresh = render(<PromiseCard promise={promises[index] as (typeof promises)[0]} />);
    await settle();
    const words = fresh.container.textContent;
    fresh.unmount();
    expect([index, untranslated(container)]).toEqual([index, words]);
    translate(container);
  }
  unmount();
});
