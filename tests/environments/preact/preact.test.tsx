import { Slot } from '@radix-ui/react-slot';
import { render, screen } from '@testing-library/react';
import { options } from 'preact';
import { createElement, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const store = createStore(() => ({ name: 'slot' }));

function Greeting() {
  const [library] = useState('Preact');
  const name = useStore(store, (state) => state.name);
  return (
    <Slot title={name}>
      <p>{library} is here</p>
    </Slot>
  );
}

test('this project runs on Preact, in the tests and in the libraries that they use', () => {
  const made = vi.fn();
  const before = options.vnode;
  options.vnode = (node) => {
    before?.(node);
    made(node.type);
  };
  createElement('p', null);
  options.vnode = before;
  expect(made).toHaveBeenCalledWith('p');

  render(<Greeting />);
  const paragraph = screen.getByText('Preact is here');
  expect(paragraph.title).toBe('slot');
  expect(Object.keys(paragraph).some((key) => key.startsWith('__react'))).toBe(false);
  expect(renderToString(<Greeting />)).toContain('Preact is here');
});
