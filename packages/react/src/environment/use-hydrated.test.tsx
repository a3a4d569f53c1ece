import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useHydrated } from './use-hydrated.js';

const seen: boolean[] = [];

function Page() {
  const hydrated = useHydrated();
  seen.push(hydrated);
  return <p>{hydrated ? 'A script runs' : 'No script'}</p>;
}

// An element draws only where a script runs.
it.skipIf(process.env.COMPONENTS_ON === 'components-embed')(
  'is false in what a server renders, and while a browser takes it over',
  () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<Page />);
    expect(container.textContent).toBe('No script');
    seen.length = 0;
    render(<Page />, { container, hydrate: true });
    expect(seen[0]).toBe(false);
    expect(container.textContent).toBe('A script runs');
  },
);

it('is true from the first rendering in a page that the browser draws by itself', () => {
  seen.length = 0;
  render(<Page />);
  expect(seen).not.toContain(false);
});
