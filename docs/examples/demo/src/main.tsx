import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/paper.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './demo.css';
import { Host } from './Host.js';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element with the id "app" to render into.');

createRoot(app).render(
  <StrictMode>
    <Host />
  </StrictMode>,
);
