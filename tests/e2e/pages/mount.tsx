import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PlanPage } from './PlanPage.js';

/** Renders the page into any element: of this document, of a shadow root, of another document. */
export function mount(container: Element): void {
  createRoot(container).render(
    <StrictMode>
      <PlanPage />
    </StrictMode>,
  );
}

Object.assign(globalThis, { mount });
