import { Card, PromiseCard } from '@engagement-kit/promise-card';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { publicPromise } from './public-promise.js';

/** The card with its buttons, in whatever element a test gives. */
export function mount(container: Element): void {
  createRoot(container).render(
    <StrictMode>
      <PromiseCard promise={publicPromise} actions={<Card.Actions promise={publicPromise} />} />
    </StrictMode>,
  );
}

const place = document.getElementById('place');
const shadow = place?.attachShadow({ mode: 'open' });
mount(document.getElementById('plain') as Element);
if (shadow) mount(shadow.appendChild(document.createElement('div')));
