import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { all, fewStandards, texts } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

/** What a browser tells a page, and then waits for nothing but what was asked for at once. */
const tell = (event: 'beforeprint' | 'afterprint') =>
  act(async () => {
    window.dispatchEvent(new Event(event));
  });

it('puts answers in words beside their controls for as long as it prints', async () => {
  const { unmount } = render(
    <StrictMode>
      <StandardsChecklist
        guidance={fewStandards}
        defaultValue={{ 'define-purpose.1': { status: 'answered', notes: 'We asked.' } }}
      />
    </StrictMode>,
  );
  const [root] = all('root');
  expect(all('question-answer')).toEqual([]);
  expect(root?.dataset.printing).toBeUndefined();
  await tell('beforeprint');
  expect(texts('question-answer')).toHaveLength(5);
  expect(texts('question-answer')[0]).toBe('StatusAnsweredNotes and evidenceWe asked.');
  expect(texts('question-answer')[1]).toBe('StatusNo answer yet');
  // The screen is as it was.
  expect(all('question-answer').every((node) => node.hidden)).toBe(true);
  expect(root?.dataset.printing).toBe('');
  await tell('afterprint');
  expect(all('question-answer')).toEqual([]);
  expect(root?.dataset.printing).toBeUndefined();
  unmount();
  await tell('beforeprint');
});
