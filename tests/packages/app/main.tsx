import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
import { ukhsaGuidance } from '@engagement-kit/model';
import * as Planner from '@engagement-kit/planner';
import * as Card from '@engagement-kit/promise-card';
import { Environment } from '@engagement-kit/react';
import * as Spectrum from '@engagement-kit/spectrum-selector';
import * as Checklist from '@engagement-kit/standards-checklist';
import { createRoot } from 'react-dom/client';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <Environment headingLevel={2}>
      <h1>{ukhsaGuidance.source.title}</h1>
      <p>{[Card, Spectrum, Checklist, Planner].map((kit) => Object.keys(kit).length).join(' ')}</p>
    </Environment>,
  );
}
