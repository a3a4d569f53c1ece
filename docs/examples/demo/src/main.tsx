import { PlanProvider } from '@engagement-kit/react';
import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './demo.css';
import { createDemoStore } from './demo-store.js';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element with the id "app" to render into.');

createRoot(app).render(
  <StrictMode>
    <PlanProvider store={createDemoStore()}>
      <App />
    </PlanProvider>
  </StrictMode>,
);
