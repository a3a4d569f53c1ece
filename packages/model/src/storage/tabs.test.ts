import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { createPlanStorage } from './create-plan-storage.js';
import { mergePlans } from './merge-plans.js';
import { edited, plan, storageContext } from './storage.fixtures.js';
import type { TextArea } from './text-area.js';

type Write = readonly [key: string, text: string | undefined];

/**
 * Web storage as browsers have it: each tab's process holds a copy, and hears of the others' writes late,
 * though in their order.
 */
function browser(tabs: number) {
  const copies = Array.from({ length: tabs }, () => new Map<string, string>());
  const underway = copies.map(() => copies.map((): Write[] => []));
  const put = (copy: Map<string, string> | undefined, [key, text]: Write): void => {
    if (text === undefined) copy?.delete(key);
    else copy?.set(key, text);
  };
  const write = (from: number, change: Write): void => {
    put(copies[from], change);
    for (const to of copies.keys()) if (to !== from) underway[from]?.[to]?.push(change);
  };
  return {
    area: (tab: number): TextArea => ({
      get: (key) => copies[tab]?.get(key),
      keys: () => [...(copies[tab]?.keys() ?? [])],
      set: (key, text) => write(tab, [key, text]),
      delete: (key) => write(tab, [key, undefined]),
    }),
    /** Lets a tab hear of some of the writes of another. */
    deliver: (from: number, to: number, count = Number.POSITIVE_INFINITY): void => {
      const waiting = underway[from]?.[to] ?? [];
      for (const change of waiting.splice(0, count)) put(copies[to], change);
    },
  };
}

const fields = ['lead', 'contact', 'organisation'] as const;

describe('tabs that hear of each other late', () => {
  const step = fc.oneof(
    fc.record({ type: fc.constant('edit' as const), tab: fc.nat(2) }),
    fc.record({ type: fc.constant('save' as const), tab: fc.nat(2) }),
    fc.record({ type: fc.constant('reopen' as const), tab: fc.nat(2) }),
    fc.record({
      type: fc.constant('deliver' as const),
      tab: fc.nat(2),
      to: fc.nat(2),
      count: fc.nat(3),
    }),
  );

  it('keep every edit that was saved, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { area, deliver } = browser(3);
        const open = async (index: number) => {
          const storage = createPlanStorage('browser', () => area(index), storageContext());
          const loaded = value(await storage.load(plan.id));
          return { storage, plan: loaded.plan, version: loaded.version, said: '' };
        };
        const first = createPlanStorage('browser', () => area(0), storageContext());
        await first.save(plan);
        for (const to of [1, 2]) deliver(0, to);
        const tabs = [await open(0), await open(1), await open(2)];
        const saved = ['', '', ''];
        let count = 0;

        const save = async (index: number): Promise<void> => {
          const tab = tabs[index];
          if (!tab) return;
          const result = value(await tab.storage.save(tab.plan, { since: tab.version }));
          tab.plan = result.plan;
          tab.version = result.version;
          saved[index] = tab.said || (saved[index] ?? '');
        };
        for (const each of steps) {
          const tab = tabs[each.tab];
          if (!tab) continue;
          if (each.type === 'edit') {
            count += 1;
            tab.said = `Edit ${count}`;
            const at = `2026-06-10T12:${String(count).padStart(2, '0')}:00.000Z`;
            const changes = { [fields[each.tab] ?? 'lead']: tab.said };
            tab.plan = edited(tab.plan, at, { type: 'plan.update', changes });
          } else if (each.type === 'save') await save(each.tab);
          else if (each.type === 'deliver') {
            if (each.to !== each.tab) deliver(each.tab, each.to, each.count);
          } else tabs[each.tab] = await open(each.tab);
        }

        const all = [0, 1, 2];
        for (let round = 0; round < 3; round += 1) {
          for (const from of all) for (const to of all) if (from !== to) deliver(from, to);
          for (const index of all) {
            const fresh = await open(index);
            await fresh.storage.save(fresh.plan, { since: fresh.version });
          }
        }
        for (const from of all) for (const to of all) if (from !== to) deliver(from, to);
        const found: Plan[] = [];
        for (const index of all) found.push((await open(index)).plan);
        for (const each of found) {
          expect(each).toEqual(found[0]);
          for (const index of all) {
            expect(each[fields[index] ?? 'lead'] ?? '').toBe(
              saved[index] || (plan[fields[index] ?? 'lead'] ?? ''),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('would notice a loss: a merge without what both started from can bring old words back', () => {
    const newer = edited(plan, '2026-06-10T12:01:00.000Z', {
      type: 'plan.update',
      changes: { lead: 'New' },
    });
    const cleared = { ...newer, lead: undefined, history: plan.history } as unknown as Plan;
    expect(mergePlans(undefined, cleared, newer).plan.lead).toBe('New');
    expect(mergePlans(newer, cleared, newer).plan.lead).toBeUndefined();
  });
});
