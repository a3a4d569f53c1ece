import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { translate, untranslated } from '#support/translated.js';
import { SpectrumCompare } from './compare/SpectrumCompare.js';
import { SpectrumRecogniser } from './recogniser/SpectrumRecogniser.js';
import { SpectrumSelector } from './SpectrumSelector.js';

let put: (value: string | null) => void;

const Selector = ({ value }: { value: string | null }) => (
  <SpectrumSelector value={value} onValueChange={() => {}} invalid={value === null}>
    <SpectrumRecogniser />
    <SpectrumCompare />
  </SpectrumSelector>
);

function Host() {
  const [value, setValue] = useState<string | null>(null);
  put = setValue;
  return <Selector value={value} />;
}

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)));

it('a page that the browser has translated shows the same facts after every choice', async () => {
  const { container, unmount } = render(<Host />);
  for (const value of [null, 'consult', 'community-led', null, 'inform']) {
    act(() => put(value));
    await settle();
    const fresh = render(<Selector value={value} />);
    await settle();
    const words = fresh.container.textContent;
    fresh.unmount();
    expect([value, untranslated(container)]).toEqual([value, words]);
    translate(container);
  }
  unmount();
});
