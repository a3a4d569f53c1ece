import { hydrateRoot } from 'react-dom/client';
import { PlanPage } from './PlanPage.js';

const app = document.getElementById('app');
if (app) hydrateRoot(app, <PlanPage />);
// A task later: effects have run and a mismatch has been reported.
setTimeout(() => document.documentElement.setAttribute('data-ready', ''), 0);
