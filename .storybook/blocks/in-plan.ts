// The code that “Show code” shows of a component that stands in a plan: a whole module, with a plan to begin with.

interface Shown {
  /** The elements inside the plan's provider. */
  element: string;
  /** Further imports, each a line. */
  imports: readonly string[];
  /** What stands before the component: another one, that uses the plan, say. */
  before?: string;
}

export const inPlan = ({
  element,
  imports,
  before = '',
}: Shown) => `import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
import { createPlan, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, systemContext } from '@engagement-kit/react';
${imports.join('\n')}

const plan = createPlan({ title: 'Flood warnings' }, { guidance: ukhsaGuidance, ...systemContext() });
${before}
export function Example() {
  if (!plan.ok) return null;
  return (
    <PlanProvider defaultPlan={plan.value}>
      ${element}
    </PlanProvider>
  );
}
`;
