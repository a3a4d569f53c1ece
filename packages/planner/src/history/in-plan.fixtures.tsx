import type { PlanStore } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { type ComponentType, type ReactElement, useState } from 'react';

/** Renders a story’s component in a plan. A new store for each showing: stories never share a plan. */
export const inPlan =
  <Props extends object>(Component: ComponentType<Props>) =>
  (make: () => PlanStore) =>
  (args: Props): ReactElement => {
    const [store] = useState(make);
    return (
      <PlanProvider store={store}>
        <Component {...args} />
      </PlanProvider>
    );
  };
