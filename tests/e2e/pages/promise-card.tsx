import { Card, PromiseCard } from '@engagement-kit/promise-card';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { publicPromise } from './public-promise.js';

const promise = { ...publicPromise, madeOn: '2026-06-22' };

/** The card with its buttons, in whatever element a test gives. */
export function mount(container: Element): void {
  createRoot(container).render(
    <StrictMode>
      <PromiseCard promise={promise} actions={<Card.Actions promise={promise} />} />
    </StrictMode>,
  );
}

const place = document.getElementById('place');
const shadow = place?.attachShadow({ mode: 'open' });
mount(document.getElementById('plain') as Element);
if (shadow) mount(shadow.appendChild(document.createElement('div')));
