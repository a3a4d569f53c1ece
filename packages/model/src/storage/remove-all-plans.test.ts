import { describe, expect, it } from 'vitest';
import { issues, value } from '../plan/plan.fixtures.js';
import { createPlanStorage } from './create-plan-storage.js';
import { createHostStorage, type PlanHost } from './host-storage.js';
import { createMemoryStorage } from './memory-storage.js';
import { removeAllPlans } from './remove-all-plans.js';
import { plan, storageContext, titled, twoTabs } from './storage.fixtures.js';
import type { TextArea } from './text-area.js';
import { createWebStorage } from './web-storage.js';

const second = { ...plan, id: 'second' };

/** Three plans: one with a version behind it, one plain, one of which only a set-aside text is left. */
async function filled() {
  const { texts, one, other } = twoTabs(new Map([['somebody-else:1', 'Not ours']]));
  const { version } = value(await one.save(plan));
  await one.save(titled(plan, 'Later'), { since: version });
  await one.save(second);
  texts.set('engagement-kit:set-aside:["third","r"]', 'Damaged');
  return { texts, one, other };
}

describe('deleting all that is stored', () => {
  it('deletes every plan with all its versions and set-aside texts, and nothing else', async () => {
    const { texts, one } = await filled();
    expect(value(await removeAllPlans(one))).toEqual({ removed: 3, left: [] });
    expect([...texts.keys()]).toEqual(['somebody-else:1']);
  });

  it('is no trouble where nothing is stored', async () => {
    expect(value(await removeAllPlans(createMemoryStorage(storageContext())))).toEqual({
      removed: 0,
      left: [],
    });
  });

  it('tells other tabs, whose plans do not come back by themselves', async () => {
    const { one, other } = await filled();
    const loaded = value(await other.load(plan.id));
    const heard: unknown[] = [];
    other.subscribe(({ id }) => heard.push(id));
    await removeAllPlans(one);
    expect(heard).toEqual(expect.arrayContaining([plan.id, 'second', 'third']));
    const saved = await other.save(titled(loaded.plan, 'On'), { since: loaded.version });
    expect(issues(saved)[0]?.code).toBe('removed-elsewhere');
  });

  it('goes on where one cannot be deleted, and says which', async () => {
    const { texts } = await filled();
    const area: TextArea = {
      get: (key) => texts.get(key),
      set: (key, text) => void texts.set(key, text),
      delete: (key) => {
        if (key.includes('second')) throw new Error('Locked.');
        texts.delete(key);
      },
      keys: () => [...texts.keys()],
    };
    const storage = createPlanStorage('browser', () => area, storageContext());
    const { removed, left } = value(await removeAllPlans(storage));
    expect(removed).toBe(2);
    expect(left).toMatchObject([{ id: 'second', issues: [{ found: 'Locked.' }] }]);
    expect(value(await storage.list()).map(({ id }) => id)).toEqual(['second']);
  });

  it('says so when nobody can look', async () => {
    const blocked = createWebStorage({ open: () => null, ...storageContext() });
    expect(issues(await removeAllPlans(blocked))[0]?.code).toBe('storage-blocked');
  });

  it('takes the listed ones of a storage that names no others', async () => {
    const { one } = twoTabs();
    await one.save(plan);
    const { ids: _, ...listing } = one;
    expect(value(await removeAllPlans(listing))).toEqual({ removed: 1, left: [] });
  });
});

describe('deleting all that a host keeps', () => {
  const host = (more: Partial<PlanHost>) => {
    const stored = new Map([plan, second].map((each) => [each.id, each]));
    const entry = { title: 'Plan', size: 1, state: 'ready' } as const;
    const storage = createHostStorage(
      {
        load: async () => undefined,
        save: async () => ({}),
        list: async () => [...stored.keys()].map((id) => ({ id, ...entry })),
        remove: async (id) => void stored.delete(id),
        ...more,
      },
      storageContext(),
    );
    return { stored, storage };
  };

  it('asks it for each', async () => {
    const { stored, storage } = host({});
    expect(value(await removeAllPlans(storage))).toEqual({ removed: 2, left: [] });
    expect(stored.size).toBe(0);
  });

  it('does not say that it is done when the host cannot delete', async () => {
    const { storage } = host({ remove: async () => {} });
    const { removed, left } = value(await removeAllPlans(storage));
    expect(removed).toBe(0);
    expect(left.map(({ id }) => id)).toEqual([plan.id, 'second']);
    for (const { issues: why } of left) expect(why[0]?.code).toBe('not-removed');
  });

  it('does not say that it is done when the host cannot tell what it keeps', async () => {
    const load = async () => undefined;
    const silent = createHostStorage({ load, save: async () => ({}) }, storageContext());
    expect(issues(await removeAllPlans(silent))[0]?.code).toBe('not-removed');
  });
});
