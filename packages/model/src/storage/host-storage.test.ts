import { describe, expect, it } from 'vitest';
import { issues, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { createHostStorage, type PlanHost } from './host-storage.js';
import { noted, plan, storageContext, titled } from './storage.fixtures.js';

/** A host with numbered versions, as a server with ETags is. */
function server(stored?: Plan) {
  let current = stored && { plan: stored as unknown, version: '1' };
  const host: PlanHost = {
    load: async () => current,
    save: async (next, since) => {
      if (current?.version !== since) return { conflict: current };
      current = { plan: next, version: String(Number(current?.version ?? 0) + 1) };
      return { version: current.version };
    },
    remove: async () => {
      current = undefined;
    },
  };
  return {
    host,
    set: (next: unknown) => (current = { plan: next, version: 'x' }),
    get: () => current,
  };
}

describe('a host', () => {
  it('keeps plans, and two people’s edits are merged', async () => {
    const { host, get } = server();
    const [one, other] = [0, 1].map(() => createHostStorage(host, storageContext()));
    if (!one || !other) throw new Error('There are two.');
    const { version } = value(await one.save(plan));
    const loaded = value(await other.load(plan.id));
    await one.save(titled(plan, 'One'), { since: version });
    const saved = value(await other.save(noted(plan, 'Two'), { since: loaded.version }));
    expect(saved).toMatchObject({ merged: true, plan: { title: 'One' } });
    expect(get()?.plan).toBe(saved.plan);
  });

  it('is not overwritten by a plan that was never loaded, nor when it holds something newer', async () => {
    const { host, set, get } = server(plan);
    const storage = createHostStorage(host, storageContext());
    expect(issues(await storage.save(titled(plan, 'x')))[0]?.code).toBe('already-stored');
    expect((await storage.save(titled(plan, 'x'), { over: 'stored' })).ok).toBe(true);
    const { version } = value(await storage.load(plan.id));
    set({ ...plan, formatVersion: 99 });
    expect(issues(await storage.save(plan, { since: version }))[0]?.code).toBe('newer-format');
    expect(get()?.plan).toMatchObject({ formatVersion: 99 });
    set('{');
    expect(issues(await storage.load(plan.id))[0]?.code).toBe('damaged');
    await storage.remove(plan.id);
    expect(issues(await storage.save(plan, { since: version }))[0]?.code).toBe('removed-elsewhere');
    expect((await storage.save(plan, { since: version, over: 'removed' })).ok).toBe(true);
  });

  it('may fail in any way', async () => {
    const reject = () => Promise.reject(new Error('The network is down.'));
    const storage = createHostStorage(
      { load: reject, save: reject, list: reject, remove: reject },
      storageContext(),
    );
    for (const result of [
      await storage.load('x'),
      await storage.save(plan),
      await storage.list(),
      await storage.remove('x'),
    ]) {
      expect(issues<unknown>(result)[0]).toMatchObject({
        code: 'storage-failed',
        found: 'The network is down.',
      });
    }
  });
});
