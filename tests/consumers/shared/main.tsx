import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Tool } from './Tool';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Tool />
    </StrictMode>,
  );
}
