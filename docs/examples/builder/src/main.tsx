import '@engagement-kit/themes/paper.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './builder.css';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no element with the id “app”.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
