import { cardTester } from '@engagement-kit/react/testing';
import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Card, PromiseCard } from './index.js';
import { emptyPromise, feedbackOf, fullPromise } from './promises.fixtures.js';

it('reads a card in words', () => {
  const { container } = render(<PromiseCard promise={fullPromise} />);
  const card = cardTester(container);
  expect(card.organisation).toBe('Northshire Council');
  expect(card.promise).toMatch(/^we will work with you to align alternatives/);
  expect(card.type).toContain('Involve');
  expect(card.standing).toMatchObject({ state: 'made', words: /22 June 2026/ });
  expect(card.section('open')?.facts).toHaveLength(3);
  expect(card.section('contact')?.facts[0]?.words).toContain('0300 000 0000');
  expect(card.section('outcome')).toBeUndefined();
});

it('says what became of what was promised', () => {
  const late = { ...fullPromise, feedback: [feedbackOf.late, feedbackOf.kept] };
  const { container } = render(<PromiseCard promise={late} />);
  const card = cardTester(container);
  expect(card.notices.map(({ state }) => state)).toEqual(['late']);
  const states = card.section('feedback')?.facts.map(({ state }) => state);
  expect(states).toEqual(expect.arrayContaining(['late', 'kept']));
});

it('says of an empty card that nothing is known', () => {
  const { container } = render(<PromiseCard promise={emptyPromise} />);
  const card = cardTester(container);
  expect(card.promise).toBeUndefined();
  expect(card.standing?.state).toBe('draft');
});

it('presses a button, and reads what the card says of it', async () => {
  const { container } = render(
    <PromiseCard promise={fullPromise} actions={<Card.Actions promise={fullPromise} />} />,
  );
  const card = cardTester(container, { act });
  await card.press('copy');
  await expect.poll(() => card.status).not.toBe('');
});
