import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element with the id "app" to render into.');

createRoot(app).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
