import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element with the id "app" to render into.');

createRoot(app).render(
  <StrictMode>
    <main>
      <h1>Plan community engagement</h1>
    </main>
  </StrictMode>,
);
