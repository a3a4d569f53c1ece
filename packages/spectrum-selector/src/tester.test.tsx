import { selectorTester } from '@engagement-kit/react/testing';
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SpectrumSelector } from './index.js';

describe.each([
  ['user-event', () => ({ user: userEvent.setup(), act })],
  ['events of its own', () => ({ act })],
])('a tester of the selector, with %s', (_, options) => {
  it('chooses, reads and clears', async () => {
    const onValueChange = vi.fn();
    const { container } = render(<SpectrumSelector onValueChange={onValueChange} />);
    const selector = selectorTester(container, options());
    expect(selector.chosen).toBeNull();
    await selector.choose('involve');
    expect(selector.chosen).toBe('involve');
    expect(onValueChange.mock.lastCall?.[0]).toBe('involve');
    await selector.clear();
    expect(selector.chosen).toBeNull();
    await expect(selector.clear()).rejects.toThrow('Is a type chosen?');
  });
});

it('reads the types word for word', () => {
  const { container } = render(<SpectrumSelector defaultValue="consult" />);
  const { types } = selectorTester(container);
  expect(types.map(({ name }) => name)).toEqual([
    'Inform',
    'Consult',
    'Involve',
    'Co-produce',
    'Community-Led',
  ]);
  expect(types[0]).toEqual({
    id: 'inform',
    name: 'Inform',
    promise: 'we will keep you informed',
    chosen: false,
  });
});

it('reads one that is read-only, and says that it cannot choose there', async () => {
  const { container } = render(<SpectrumSelector value="consult" readOnly />);
  const selector = selectorTester(container);
  expect(selector.chosen).toBe('consult');
  await expect(selector.choose('inform')).rejects.toThrow('Is it read-only?');
  await expect(selector.choose('placate')).rejects.toThrow('There is no type “placate” to choose.');
});

it('says what is missing', () => {
  const { container } = render(<SpectrumSelector errorMessage="Choose a type." />);
  expect(selectorTester(container).problem).toContain('Choose a type.');
});

it('says what else is there, where there is no selector', () => {
  document.body.innerHTML = '<div data-scope="promise-card" data-part="root"></div>';
  expect(() => selectorTester(document).chosen).toThrow(
    'There is no spectrum selector here. What is here: promise-card.',
  );
  document.body.innerHTML = '';
});
