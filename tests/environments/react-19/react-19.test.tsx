import { render, screen } from '@testing-library/react';
import { useState, version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, test } from 'vitest';

function Greeting() {
  const [name] = useState('19');
  return <p>React {name}</p>;
}

test('the components project runs on React 19', () => {
  expect(version).toMatch(/^19\./);
  expect(domVersion).toBe(version);
  render(<Greeting />);
  expect(screen.getByText('React 19')).toBeTruthy();
});
