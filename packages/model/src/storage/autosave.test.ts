import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testContext, value } from '../plan/plan.fixtures.js';
import { fail } from '../result.js';
import { createPlanStore } from '../store/plan-store.js';
import { createAutosave, type SaveState } from './autosave.js';
import type { PlanStorage } from './plan-storage.js';
import { plan, twoTabs } from './storage.fixtures.js';
import { storageIssue } from './storage-issues.js';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function tab(storage: PlanStorage, start = plan, since?: string) {
  const store = createPlanStore({ plan: start, ...testContext('2026-06-10T11:00:00.000Z') });
  const timers = {
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: never) => clearTimeout(timer),
  };
  const autosave = createAutosave({
    store,
    storage,
    timers,
    delay: 500,
    longest: 2000,
    ...(since !== undefined && { since }),
  });
  const states: SaveState[] = [];
  autosave.subscribe((state) => states.push(state));
  const title = (text: string) => store.dispatch({ type: 'plan.update', changes: { title: text } });
  const statuses = () => states.splice(0).map(({ status }) => status);
  return { store, autosave, states, statuses, title };
}

const settle = () => vi.advanceTimersByTimeAsync(600);

describe('autosave', () => {
  it('is off, and writes nothing, until somebody asks for it', async () => {
    const { one, texts } = twoTabs();
    const { autosave, title } = tab(one);
    title('Typed');
    await settle();
    expect(autosave.getState()).toEqual({ status: 'off' });
    expect(await autosave.flush()).toEqual({ status: 'off' });
    expect(texts.size).toBe(0);
  });

  it('says what is true at each moment, and speaks up for the first save only', async () => {
    const { one } = twoTabs();
    const { autosave, statuses, title } = tab(one);
    expect(await autosave.start()).toMatchObject({
      status: 'saved',
      announce: true,
      savedAt: '2026-06-10T10:00:00.000Z',
    });
    expect(statuses()).toEqual(['saving', 'saved']);
    title('A');
    title('AB');
    expect(statuses()).toEqual(['waiting']);
    await settle();
    expect(statuses()).toEqual(['saving', 'saved']);
    expect(autosave.getState()).toMatchObject({ announce: false });
    expect(value(await one.load(plan.id)).plan.title).toBe('AB');
  });

  it('waits for a pause in typing, but not for ever', async () => {
    const { one } = twoTabs();
    const { autosave, statuses, title } = tab(one);
    await autosave.start();
    const type = async (count: number) => {
      title(`Word ${count}`);
      await vi.advanceTimersByTimeAsync(100);
    };
    for (let count = 1; count <= 15; count += 1) await type(count);
    expect(value(await one.load(plan.id)).plan.title).toBe(plan.title);
    for (let count = 16; count <= 55; count += 1) await type(count);
    expect(value(await one.load(plan.id)).plan.title).toBe('Word 40');
    statuses();
    await settle();
    expect(statuses()).toEqual(['saving', 'saved']);
    expect(value(await one.load(plan.id)).plan.title).toBe('Word 55');
    await vi.advanceTimersByTimeAsync(5000);
    expect(statuses()).toEqual([]);
  });

  it('writes at once on demand', async () => {
    const { one } = twoTabs();
    const { autosave, title } = tab(one);
    await autosave.start();
    title('Now');
    await autosave.flush();
    expect(value(await one.load(plan.id)).plan.title).toBe('Now');
    autosave.stop();
    title('Not any more');
    await settle();
    expect(value(await one.load(plan.id)).plan.title).toBe('Now');
  });

  it('keeps a failure on the screen until a save succeeds', async () => {
    const { one } = twoTabs();
    let isFull = false;
    const storage: PlanStorage = {
      ...one,
      save: async (...args) => (isFull ? fail(storageIssue('storage-full')) : one.save(...args)),
    };
    const { autosave, states, statuses, title } = tab(storage);
    await autosave.start();
    isFull = true;
    title('Too much');
    await settle();
    expect(autosave.getState()).toMatchObject({
      status: 'failed',
      announce: true,
      savedAt: '2026-06-10T10:00:00.000Z',
      issues: [{ code: 'storage-full' }],
    });
    statuses();
    title('Still too much');
    await settle();
    expect(states.map((state) => 'announce' in state && state.announce)).toEqual([false]);
    expect(statuses()).toEqual(['failed']);
    isFull = false;
    expect(await autosave.flush()).toMatchObject({ status: 'saved', announce: true });
  });

  /** Two tabs that keep one plan, after both have changed it. */
  async function bothType() {
    const { one, other } = twoTabs();
    const here = tab(one);
    await here.autosave.start();
    const loaded = value(await other.load(plan.id));
    const there = tab(other, loaded.plan, loaded.version);
    await there.autosave.start();

    here.title('From here');
    there.store.dispatch({ type: 'plan.update', changes: { lead: 'From there' } });
    await settle();
    await settle();
    return { here, there };
  }

  it('brings two tabs together while both type', async () => {
    const { here, there } = await bothType();
    for (const { store, autosave } of [here, there]) {
      expect(store.getState().plan).toMatchObject({ title: 'From here', lead: 'From there' });
      expect(autosave.getState().status).toBe('saved');
    }
    expect(here.store.getState().plan).toEqual(there.store.getState().plan);
  });

  it('keeps undo when the other tab has saved', async () => {
    const { here, there } = await bothType();
    expect(here.store.getState()).toMatchObject({ canUndo: true, plan: { lead: 'From there' } });
    expect(here.store.undo()).toBe(true);
    await settle();
    await settle();
    for (const { store, autosave } of [here, there]) {
      expect(store.getState().plan).toMatchObject({ title: plan.title, lead: 'From there' });
      expect(autosave.getState().status).toBe('saved');
    }
    expect(there.store.undo()).toBe(true);
    await settle();
    await settle();
    expect(here.store.getState().plan.lead).toBe(plan.lead);
    expect(here.store.redo()).toBe(true);
    expect(here.store.getState().plan.title).toBe('From here');
  });

  it('does not lose what is typed while a save is under way', async () => {
    const { one, other } = twoTabs();
    let release = () => {};
    const slow: PlanStorage = {
      ...one,
      save: async (...args) => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return one.save(...args);
      },
    };
    const { autosave, store, title } = tab(slow);
    void autosave.start();
    await vi.advanceTimersByTimeAsync(0);
    release();
    await vi.advanceTimersByTimeAsync(0);
    const loaded = value(await other.load(plan.id));
    await other.save({ ...loaded.plan, lead: 'Elsewhere' }, { since: loaded.version });
    title('First');
    await settle();
    title('Second');
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.getState().status).not.toBe('saved');
    expect(store.getState().plan).toMatchObject({ title: 'Second', lead: 'Elsewhere' });
    for (let saves = 0; saves < 3; saves += 1) {
      await settle();
      release();
    }
    await settle();
    expect(autosave.getState().status).toBe('saved');
    expect(value(await one.load(plan.id)).plan).toMatchObject({
      title: 'Second',
      lead: 'Elsewhere',
    });
  });

  it('says so when the plan is deleted elsewhere, and saves it again when asked', async () => {
    const { one, other } = twoTabs();
    const { autosave, title } = tab(one);
    await autosave.start();
    await other.remove(plan.id);
    await settle();
    expect(autosave.getState()).toMatchObject({
      status: 'failed',
      issues: [{ code: 'removed-elsewhere' }],
    });
    title('Typing on');
    await settle();
    expect(value(await other.list())).toEqual([]);
    expect(await autosave.start('removed')).toMatchObject({ status: 'saved' });
    expect(value(await other.load(plan.id)).plan.title).toBe('Typing on');
  });
});
