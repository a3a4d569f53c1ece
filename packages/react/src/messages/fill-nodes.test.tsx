import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fillNodes } from './fill-nodes.js';

it('puts nodes into the places of a message, and shows a place that has none', () => {
  const { container } = render(
    <p>{fillNodes('Set aside by {who} on {date}.', { who: <bdi>{'{date}'}</bdi> })}</p>,
  );
  expect(container.innerHTML).toBe('<p>Set aside by <bdi>{date}</bdi> on {date}.</p>');
});
