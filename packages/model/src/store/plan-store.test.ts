import { describe, expect, it, vi } from 'vitest';
import type { PlanCommand } from '../plan/command.js';
import { filledPlan, newPlan, testContext } from '../plan/plan.fixtures.js';
import { createPlanStore, undoLimit } from './plan-store.js';

const setUp = () => {
  const context = testContext();
  const plan = filledPlan(context);
  return { context, plan, store: createPlanStore({ plan, ...context }) };
};

const rename = (name: string): PlanCommand => ({
  type: 'activity.update',
  id: 'a1',
  changes: { name },
});

const pick = (engagementType: string): PlanCommand => ({
  type: 'activity.update',
  id: 'a1',
  changes: { engagementType },
});

describe('createPlanStore', () => {
  it('applies commands and tells its listeners', () => {
    const { store, plan } = setUp();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    const before = store.getState();
    expect(store.dispatch(rename('Posters')).ok).toBe(true);
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.getState(), before);
    expect(store.getState().plan.activities[0]?.name).toBe('Posters');
    expect(store.getInitialState().plan).toBe(plan);
    stop();
    store.dispatch(rename('Leaflets'));
    expect(listener).toHaveBeenCalledOnce();
  });

  it('tells nobody when nothing changed', () => {
    const { store, plan } = setUp();
    const listener = vi.fn();
    store.subscribe(listener);
    expect(store.dispatch(rename('Leaflets')).ok).toBe(true);
    expect(store.dispatch(pick('empower')).ok).toBe(false);
    expect(listener).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ plan, canUndo: false, canRedo: false });
  });

  it('takes several commands as one step, all of them or none', () => {
    const { store, plan } = setUp();
    const listener = vi.fn();
    store.subscribe(listener);
    expect(store.dispatch(rename('Posters'), pick('empower')).ok).toBe(false);
    expect(store.getState().plan).toBe(plan);
    const result = store.dispatch(rename('Posters'), pick('consult'));
    expect(result.ok && result.value.events).toHaveLength(2);
    expect(store.getState().plan.activities[0]).toMatchObject({
      name: 'Posters',
      engagementType: 'consult',
    });
    expect(listener).toHaveBeenCalledOnce();
    expect(store.undo()).toBe(true);
    expect(store.getState().plan).toBe(plan);
  });

  it('goes back to the very plan that was there, and forward again', () => {
    const { store, plan } = setUp();
    store.dispatch(pick('consult'));
    const second = store.getState().plan;
    store.dispatch(pick('involve'));
    const third = store.getState().plan;
    expect(store.undo()).toBe(true);
    expect(store.getState()).toMatchObject({ canUndo: true, canRedo: true });
    expect(store.getState().plan).toBe(second);
    expect(store.undo()).toBe(true);
    expect(store.getState().plan).toBe(plan);
    expect(store.undo()).toBe(false);
    expect(store.redo()).toBe(true);
    expect(store.redo()).toBe(true);
    expect(store.getState().plan).toBe(third);
    expect(store.redo()).toBe(false);
  });

  it('forgets what was undone once something else is done', () => {
    const { store } = setUp();
    store.dispatch(pick('consult'));
    store.undo();
    store.dispatch(pick('involve'));
    expect(store.getState().canRedo).toBe(false);
  });

  it('undoes typing in one step', () => {
    const { store, context, plan } = setUp();
    context.pass(61_000);
    for (const name of ['P', 'Po', 'Pos']) store.dispatch(rename(name));
    expect(store.getState().plan.activities[0]?.name).toBe('Pos');
    store.undo();
    expect(store.getState().plan).toBe(plan);
  });

  it('can undo typing that goes on in a plan as it was opened', () => {
    const { store, context } = setUp();
    store.dispatch(rename('P'));
    const opened = createPlanStore({ plan: store.getState().plan, ...context });
    opened.dispatch(rename('Po'));
    expect(opened.getState().canUndo).toBe(true);
    opened.undo();
    expect(opened.getState().plan).toBe(store.getState().plan);
  });

  it('puts another plan in place with nothing to undo', () => {
    const { store } = setUp();
    store.dispatch(pick('consult'));
    const other = newPlan();
    store.replace(other);
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: false });
    expect(store.getState().plan).toBe(other);
  });

  it('lets go of the oldest steps beyond its limit', () => {
    const { store } = setUp();
    for (let step = 0; step < undoLimit + 5; step += 1) {
      store.dispatch(pick(step % 2 === 0 ? 'consult' : 'involve'));
    }
    let undone = 0;
    while (store.undo()) undone += 1;
    expect(undone).toBe(undoLimit);
  });

  it('shares nothing between two stores', () => {
    const one = setUp().store;
    const two = setUp().store;
    one.dispatch(pick('consult'));
    expect(two.getState().canUndo).toBe(false);
  });
});
