import { Slot } from '@radix-ui/react-slot';
import { render, screen } from '@testing-library/react';
import { useState, version } from 'react';
import { version as domVersion } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const store = createStore(() => ({ name: 'slot' }));

function Greeting() {
  const [version] = useState('18');
  const name = useStore(store, (state) => state.name);
  return (
    <Slot title={name}>
      <p>React {version}</p>
    </Slot>
  );
}

test('this project runs on React 18.2, in the tests and in the libraries that they use', () => {
  expect(version).toBe('18.2.0');
  expect(domVersion).toBe('18.2.0');
  render(<Greeting />);
  expect(screen.getByText('React 18').title).toBe('slot');
  expect(renderToString(<Greeting />)).toContain('React <!-- -->18');
});
