import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/paper.css';
import { calendarDay, createPlanStore } from '@engagement-kit/model';
import { Planner } from '@engagement-kit/planner';
import { Environment, PlanProvider } from '@engagement-kit/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { context, newPlan, openPlan, storage } from './open-plan.js';
import './planner.css';
import { UpdateNotice } from './update/UpdateNotice.js';
import { keepOffline } from './update/updates.js';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element with the id "app" to render into.');

const { plan, since } = await openPlan();
const store = createPlanStore({ ...context, plan });
const updates = keepOffline();

createRoot(app).render(
  <StrictMode>
    <PlanProvider store={store}>
      <Environment headingLevel={1}>
        <Planner
          today={calendarDay(context.now())}
          storage={storage}
          newPlan={newPlan}
          since={since}
          inBar={<UpdateNotice updates={updates} />}
          start={since === undefined ? { place: 'quick-start' } : undefined}
        />
      </Environment>
    </PlanProvider>
  </StrictMode>,
);
