'use client';

import {
  type CommandContext,
  createPlan,
  createPlanStore,
  type Guidance,
  type Issue,
  type Plan,
  type PlanStore,
  ukhsaGuidance,
} from '@engagement-kit/model';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { useIsomorphicLayoutEffect } from '../state/use-isomorphic-layout-effect.js';
import { GuidanceAround } from '../warnings/guidance-around.js';
import { warnings } from '../warnings/warnings.js';
import { RecordContext } from './per-record.js';
import { forReading } from './read-only.js';
import { systemContext } from './system-context.js';

interface PlanContextValue {
  readonly store: PlanStore;
  readonly report: (issues: readonly Issue[]) => void;
  readonly readOnly: boolean;
}

const PlanContext = /* @__PURE__ */ createContext<PlanContextValue | null>(null);

/** Holds one plan for the components inside. Each provider has its own, so no two share one by accident. */
export function PlanProvider({
  store,
  defaultPlan,
  guidance = ukhsaGuidance,
  onIssues,
  readOnly = false,
  children,
}: PlanProvider.Props): ReactNode {
  const [own] = useState(() => store ?? createOwnStore(guidance, defaultPlan));
  const handler = useRef(onIssues);
  useEffect(() => {
    handler.current = onIssues;
  });
  const value = useMemo(
    () => ({
      store: readOnly ? forReading(store ?? own) : (store ?? own),
      readOnly,
      report: (issues: readonly Issue[]) =>
        handler.current ? handler.current(issues) : warnings.refused?.(issues),
    }),
    [store, own, readOnly],
  );
  return (
    <PlanContext.Provider value={value}>
      <PlanBegins store={own} />
      <GuidanceAround.Provider value={useStore(store ?? own, ({ guidance }) => guidance)}>
        <RecordContext.Provider value={useRecordCount(store ?? own)}>
          {children}
        </RecordContext.Provider>
      </GuidanceAround.Provider>
    </PlanContext.Provider>
  );
}

/** How many other plans have replaced the first. A new plan that only just begins is still the same one. */
function useRecordCount(store: PlanStore): number {
  const id = useStore(store, ({ plan }) => plan.id);
  const [record, setRecord] = useState({ id, count: 0 });
  if (record.id === id) return record.count;
  const count = record.id === unbegunId ? record.count : record.count + 1;
  setRecord({ id, count });
  return count;
}

export namespace PlanProvider {
  export interface Props {
    /** A store that the host made. It wins over `defaultPlan` and can change. */
    store?: PlanStore | undefined;
    /** The plan to begin with when the provider makes the store. A new untitled plan unless given. */
    defaultPlan?: Plan | undefined;
    /** The guidance that the plan works with; UKHSA's unless given. Read once. */
    guidance?: Guidance | undefined;
    /** Called when the plan refuses a command from a component. Nothing has changed. Show the issues' messages. */
    onIssues?: ((issues: readonly Issue[]) => void) | undefined;
    /** Shows the plan and lets nothing inside change it. What changes it elsewhere still shows. */
    readOnly?: boolean | undefined;
    children?: ReactNode;
  }
}

/** A new plan before it is on screen. It needs no clock, so that a server and a browser draw the same. */
const unbegunId = 'not-begun';
const unbegun = { now: () => '1970-01-01T00:00:00.000Z', newId: () => unbegunId };

const newPlan = (context: CommandContext): Plan => {
  const created = createPlan({ title: 'Untitled plan' }, context);
  if (!created.ok) throw new Error(created.issues.map((issue) => issue.message).join(' '));
  return created.value;
};

function createOwnStore(guidance: Guidance, plan: Plan | undefined): PlanStore {
  return createPlanStore({
    ...systemContext(),
    guidance,
    plan: plan ?? newPlan({ ...unbegun, guidance }),
  });
}

/**
 * Gives a new plan its id and the instant it began. It comes before the children, so that none of their effects reads
 * or changes the plan first.
 */
function PlanBegins({ store }: { readonly store: PlanStore }): null {
  useIsomorphicLayoutEffect(() => {
    const { plan, guidance } = store.getState();
    if (plan.id === unbegunId) store.replace(newPlan({ ...systemContext(), guidance }));
  }, [store]);
  return null;
}

/** The plan store around the component. Throws outside a `PlanProvider`. */
export function usePlanStore(): PlanStore {
  return usePlanContext().store;
}

/** Can the plan around the component only be read? Outside a `PlanProvider` there is none that could not be written. */
export function usePlanReadOnly(): boolean {
  return useContext(PlanContext)?.readOnly ?? false;
}

/** The store and the host's handler of issues. */
export function usePlanContext(): PlanContextValue {
  const context = useContext(PlanContext);
  if (!context) {
    throw new Error(
      'A plan was asked for outside <PlanProvider>. Wrap this part of the page in <PlanProvider>, ' +
        'or give the component its `value` and `onValueChange` and use no plan at all.',
    );
  }
  return context;
}
