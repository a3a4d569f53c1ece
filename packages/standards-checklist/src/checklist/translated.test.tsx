import type { Answers } from '@engagement-kit/model';
import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { translate, untranslated } from '#support/translated.js';
import { fewStandards, settle } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const nothing = () => {};
const handlers = { onValueChange: nothing, onModeChange: nothing, onStepChange: nothing };

let put: (props: StandardsChecklist.Props) => void;

function Host({ first }: { first: StandardsChecklist.Props }) {
  const [props, setProps] = useState(first);
  put = setProps;
  return <StandardsChecklist guidance={fewStandards} {...handlers} {...props} />;
}

const answers: Answers[] = [
  {},
  { 'define-purpose.1': { status: 'answered', notes: 'We asked.' } },
  {
    'define-purpose.1': {
      status: 'answered',
      notes: 'We asked twice.',
      owner: 'The lead',
      dueOn: '2026-07-03',
      evidence: [{ label: 'Minutes', url: 'https://example.org/m', on: '2026-06-04' }],
    },
    'define-purpose.2': { status: 'not-applicable', reason: 'Not ours.' },
  },
  { 'define-purpose.2': { status: 'in-progress' } },
  {},
];
const states: StandardsChecklist.Props[] = [
  ...answers.flatMap((value) => [
    { value },
    { value, mode: 'review' as const },
    { value, view: 'steps' as const, step: null },
    { value, view: 'steps' as const, step: 'define-purpose' },
  ]),
  { value: {}, readOnly: true },
  { value: {} },
];

/** What a page shows that nobody has translated. */
async function shown(props: StandardsChecklist.Props): Promise<string> {
  const { container, unmount } = render(
    <StandardsChecklist guidance={fewStandards} {...handlers} {...props} />,
  );
  await settle();
  const words = container.textContent ?? '';
  unmount();
  return words;
}

it('a page that the browser has translated shows the same facts after every change', async () => {
  const { container, unmount } = render(<Host first={states[0] as StandardsChecklist.Props} />);
  for (const [index, props] of states.entries()) {
    act(() => put(props));
    await settle();
    expect([index, untranslated(container)]).toEqual([index, await shown(props)]);
    translate(container);
  }
  unmount();
});
