import { usePlanStore } from '@engagement-kit/react';
import { PlanFile as KitPlanFile } from '@engagement-kit/react/plan-file';
import { fillInExample, newDemoPlan, readForThisPage, storage } from './demo-store.js';

/** Saving, opening, undo and the plans that are kept, with this page's own conditions on what it opens. */
export function PlanFile() {
  const store = usePlanStore();
  return (
    <div className="file">
      <KitPlanFile
        storage={storage}
        readPlan={readForThisPage}
        newPlan={newDemoPlan}
        headingLevel={3}
      >
        <div className="actions">
          <button type="button" onClick={() => fillInExample(store)}>
            Fill in an example
          </button>
        </div>
      </KitPlanFile>
    </div>
  );
}
