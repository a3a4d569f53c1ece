import { PlanFile as KitPlanFile } from '@engagement-kit/planner/file';
import { newDemoPlan, readForThisPage, storage } from './demo-store.js';

/** Saving, opening, undo and the saved plans, with this page's own conditions on what it opens. */
export function PlanFile() {
  return (
    <div className="file">
      <KitPlanFile
        storage={storage}
        readPlan={readForThisPage}
        newPlan={newDemoPlan}
        headingLevel={3}
      />
    </div>
  );
}
