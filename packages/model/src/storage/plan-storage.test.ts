import { describe, expect, it } from 'vitest';
import { writePlan } from '../files/write-plan.js';
import { issues, testContext, value } from '../plan/plan.fixtures.js';
import { duplicateStoredPlan, renameStoredPlan } from './copies.js';
import { createPlanStorage } from './create-plan-storage.js';
import { createMemoryStorage } from './memory-storage.js';
import { noted, plan, storageContext, titled, twoTabs } from './storage.fixtures.js';
import type { TextArea } from './text-area.js';

const keysOf = (texts: Map<string, string>, kind: string) =>
  [...texts.keys()].filter((key) => key.startsWith(`engagement-kit:${kind}:`));

describe('keeping a plan', () => {
  it('touches nothing before it is asked to', async () => {
    const { texts, one } = twoTabs();
    one.subscribe(() => {});
    await one.list();
    await one.load(plan.id);
    expect(texts.size).toBe(0);
    expect(issues(await one.load(plan.id))[0]?.code).toBe('unknown-id');
  });

  it('gives back what was saved, also to another tab', async () => {
    const { one, other } = twoTabs();
    const saved = value(await one.save(plan));
    expect(saved).toMatchObject({ plan, merged: false, savedAt: '2026-06-10T10:00:00.000Z' });
    expect(value(await other.load(plan.id)).plan).toEqual(plan);
  });

  it('keeps at most the version before the newest', async () => {
    const { texts, one } = twoTabs();
    let { version } = value(await one.save(plan));
    for (let minute = 1; minute < 9; minute += 1) {
      version = value(
        await one.save(titled(plan, `Title ${minute}`, minute), { since: version }),
      ).version;
    }
    expect(texts.size).toBe(2);
    expect(value(await one.load(plan.id)).plan.title).toBe('Title 8');
  });

  it('writes nothing when nothing has changed', async () => {
    const { texts, one } = twoTabs();
    const { version } = value(await one.save(plan));
    const before = [...texts];
    await one.save(plan, { since: version });
    expect([...texts]).toEqual(before);
  });

  it('keeps several plans: listed, renamed, duplicated, deleted', async () => {
    const { one, texts } = twoTabs();
    const context = { ...testContext(), newId: () => 'copy' };
    await one.save(plan);
    value(await duplicateStoredPlan(one, plan.id, 'Heat', context));
    value(await renameStoredPlan(one, plan.id, 'Measles again', context));
    expect(value(await one.list()).map(({ title, state }) => [title, state])).toEqual(
      expect.arrayContaining([
        ['Heat', 'ready'],
        ['Measles again', 'ready'],
      ]),
    );
    expect(value(await one.load('copy')).plan).toMatchObject({ title: 'Heat', id: 'copy' });
    value(await one.remove(plan.id));
    expect(value(await one.list()).map(({ id }) => id)).toEqual(['copy']);
    expect([...texts.keys()].join()).not.toContain(`"${plan.id}"`);
  });

  it('takes ids of any characters', async () => {
    const { one } = twoTabs();
    for (const id of ['a/b:"c"', '\uD800', 'ไ', '__proto__', 'x y']) {
      await one.save({ ...plan, id });
      expect(value(await one.load(id)).plan.id).toBe(id);
    }
    expect(value(await one.list())).toHaveLength(5);
  });
});

describe('two tabs', () => {
  it('merge what they changed, whichever saves last', async () => {
    const { one, other } = twoTabs();
    const start = value(await one.save(plan)).version;
    const loaded = value(await other.load(plan.id));
    await one.save(titled(plan, 'From one'), { since: start });
    const saved = value(
      await other.save(noted(loaded.plan, 'From the other'), { since: loaded.version }),
    );
    expect(saved.merged).toBe(true);
    expect(saved.plan.title).toBe('From one');
    expect(saved.plan.answers['assess-risks.1']?.notes).toBe('From the other');
    expect(value(await one.load(plan.id)).plan).toEqual(saved.plan);
  });

  it('lose nothing when they write at the very same time', async () => {
    const { one, other, texts, open } = twoTabs();
    const start = value(await one.save(plan)).version;
    const loaded = value(await other.load(plan.id));
    // Each tab writes without having seen the other's text: both texts are there afterwards.
    const before = new Map(texts);
    await one.save(titled(plan, 'From one'), { since: start });
    const fromOne = new Map(texts);
    texts.clear();
    for (const [key, text] of before) texts.set(key, text);
    await other.save(noted(loaded.plan, 'From the other'), { since: loaded.version });
    for (const [key, text] of fromOne) texts.set(key, text);

    const seen = value(await open().load(plan.id)).plan;
    expect(seen.title).toBe('From one');
    expect(seen.answers['assess-risks.1']?.notes).toBe('From the other');
  });

  it('keep the loser of a clash in the history', async () => {
    const { one, other } = twoTabs();
    const start = value(await one.save(plan)).version;
    const loaded = value(await other.load(plan.id));
    await one.save(titled(plan, 'Earlier', 1), { since: start });
    const saved = value(
      await other.save(titled(loaded.plan, 'Later', 3), { since: loaded.version }),
    );
    expect(saved.plan.title).toBe('Later');
    expect(saved.plan.history.at(-1)).toMatchObject({
      what: 'merge.clash',
      before: { title: 'Earlier' },
    });
  });

  it('are told what the other has saved, and not what they saved themselves', async () => {
    const { one, other } = twoTabs();
    const [here, there]: [string[], string[]] = [[], []];
    one.subscribe(({ id }) => here.push(id ?? ''));
    const stop = other.subscribe(({ id }) => there.push(id ?? ''));
    await one.save(plan);
    expect([here, there]).toEqual([[], [plan.id]]);
    stop();
    await one.save({ ...plan, id: 'next' });
    expect(there).toEqual([plan.id]);
  });

  it('do not bring back what one of them has deleted, unless asked to', async () => {
    const { one, other } = twoTabs();
    const { version } = value(await one.save(plan));
    await other.remove(plan.id);
    const changed = titled(plan, 'Still here');
    const problem = issues(await one.save(changed, { since: version }))[0];
    expect(problem).toMatchObject({
      code: 'removed-elsewhere',
      offers: ['save-again', 'download'],
    });
    expect(value(await one.list())).toEqual([]);
    expect((await one.save(changed, { since: version, over: 'removed' })).ok).toBe(true);
  });
});

describe('a plan that is stored already', () => {
  it('is not overwritten by a file with the same id, unless somebody says so', async () => {
    const { one } = twoTabs();
    await one.save(titled(plan, 'Stored'));
    const opened = noted(plan, 'From a file');
    expect(issues(await one.save(opened))[0]).toMatchObject({
      code: 'already-stored',
      offers: ['replace', 'duplicate', 'download'],
    });
    expect(value(await one.load(plan.id)).plan.title).toBe('Stored');
    expect(value(await one.save(opened, { over: 'stored' })).plan).toBe(opened);
    expect(value(await one.load(plan.id)).plan).toEqual(opened);
  });

  it('goes on when the file does: its history holds all that is stored', async () => {
    const { one } = twoTabs();
    await one.save(plan);
    expect(value(await one.save(titled(plan, 'Further'))).plan.title).toBe('Further');
  });
});

describe('a damaged text', () => {
  const damage = async (spoil: (text: string) => string) => {
    const tabs = twoTabs();
    const { version } = value(await tabs.one.save(plan));
    await tabs.one.save(titled(plan, 'Second'), { since: version });
    const [key = ''] = keysOf(tabs.texts, 'plan').filter((each) =>
      tabs.texts.get(each)?.includes('"Second"'),
    );
    const spoiled = spoil(tabs.texts.get(key) ?? '');
    tabs.texts.set(key, spoiled);
    return { ...tabs, spoiled };
  };

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['emptied', () => ''],
    [
      'not a plan',
      (text: string) => text.replace('"status":"draft","created', '"status":"drift","created'),
    ],
    ['scrambled', (text: string) => text.replaceAll('"', '~')],
  ])('%s is set aside, and the version before it opens', async (_, spoil) => {
    const { open, texts, spoiled } = await damage(spoil);
    const tab = open();
    const loaded = value(await tab.load(plan.id));
    expect(loaded.plan).toEqual(plan);
    expect(loaded.notices[0]).toMatchObject({ code: 'damaged', offers: ['download'] });
    expect(value(await tab.setAside(plan.id)).map(({ text }) => text)).toEqual([spoiled]);
    expect(keysOf(texts, 'set-aside')).toHaveLength(1);
    // It stays, whatever is saved afterwards.
    value(await tab.save(noted(plan, 'On'), { since: loaded.version }));
    expect(value(await tab.setAside(plan.id))[0]?.text).toBe(spoiled);
    expect(value(await tab.load(plan.id)).notices).toEqual([]);
  });

  it('of a plan without another version opens nothing, is stored, and does not stop a save', async () => {
    const { one, texts, open } = twoTabs();
    const { version } = value(await one.save(plan));
    const [key = ''] = texts.keys();
    texts.set(key, '{');
    expect(value(await open().list())[0]).toMatchObject({ id: plan.id, state: 'damaged' });
    const saved = value(await one.save(titled(plan, 'Next'), { since: version }));
    expect(saved.notices[0]?.code).toBe('damaged');
    expect(value(await open().load(plan.id)).plan.title).toBe('Next');
    expect(value(await one.setAside(plan.id))[0]?.text).toBe('{');
    texts.delete([...keysOf(texts, 'plan')][0] ?? '');
    texts.set(key, '{');
    expect(issues(await open().load(plan.id))[0]?.code).toBe('damaged');
  });
});

describe('a newer format', () => {
  it.each([
    ['of the plan', (text: string) => text.replace(/"formatVersion":\d+/, '"formatVersion":99')],
    ['of the entry', (text: string) => text.replace('"engagementKit":1', '"engagementKit":2')],
  ])('%s is refused and never overwritten', async (_, renew) => {
    const { one, texts, open } = twoTabs();
    const { version } = value(await one.save(plan));
    const [key = ''] = texts.keys();
    const [head = '', ...body] = renew(texts.get(key) ?? '').split('\n');
    const length = body.join('\n').length;
    texts.set(key, [head.replace(/"length":\d+/, `"length":${length}`), ...body].join('\n'));
    const before = [...texts];
    expect(issues(await open().load(plan.id))[0]?.code).toBe('newer-format');
    for (const over of [undefined, 'stored', 'removed'] as const) {
      const refused = await one.save(titled(plan, 'Older'), { since: version, over });
      expect(issues(refused)[0]).toMatchObject({ code: 'newer-format', offers: ['download'] });
    }
    expect([...texts]).toEqual(before);
  });
});

describe('a place that fails', () => {
  const failing = (error: unknown): TextArea => {
    const refuse = () => {
      throw error;
    };
    return { get: refuse, set: refuse, delete: refuse, keys: () => [] };
  };
  const named = (name: string) => Object.assign(new Error('No.'), { name });

  it.each([
    [named('QuotaExceededError'), 'storage-full'],
    [named('NS_ERROR_DOM_QUOTA_REACHED'), 'storage-full'],
    [named('SecurityError'), 'storage-blocked'],
    [named('InvalidStateError'), 'storage-failed'],
    [undefined, 'storage-failed'],
    ['text', 'storage-failed'],
  ])('gives an issue and never throws: %s', async (error, code) => {
    const storage = createPlanStorage('browser', () => failing(error), storageContext());
    const problem = issues(await storage.save(plan))[0];
    expect(problem).toMatchObject({ code });
    expect(problem?.message).toMatch(/\.$/);
    expect(problem?.safe).toMatch(/still here/);
    expect(problem?.offers).toContain('download');
  });

  it('gives an issue when it cannot even be opened', async () => {
    const open = () => {
      throw named('SecurityError');
    };
    const storage = createPlanStorage('browser', open, storageContext());
    expect(issues(await storage.load('x'))[0]?.code).toBe('storage-blocked');
    expect(issues(await storage.list())[0]?.code).toBe('storage-blocked');
    expect(issues(await storage.remove('x'))[0]?.code).toBe('storage-blocked');
    storage.subscribe(() => {})();
  });

  it('makes room by letting go of versions that are stale', async () => {
    const texts = new Map<string, string>();
    let room = 3;
    const area: TextArea = {
      get: (key) => texts.get(key),
      keys: () => [...texts.keys()],
      delete: (key) => {
        texts.delete(key);
      },
      set: (key, text) => {
        if (texts.size >= room) throw named('QuotaExceededError');
        texts.set(key, text);
      },
    };
    const storage = createPlanStorage('browser', () => area, storageContext());
    let { version } = value(await storage.save(plan));
    version = value(await storage.save(titled(plan, 'Two'), { since: version })).version;
    room = 2;
    version = value(await storage.save(titled(plan, 'Three'), { since: version })).version;
    room = 1;
    const refused = await storage.save(titled(plan, 'Four'), { since: version });
    expect(issues(refused)[0]?.code).toBe('storage-full');
    expect(value(await storage.load(plan.id)).plan.title).toBe('Three');
  });
});

describe('a tab that is killed', () => {
  /** Stops everything, for good, after so many steps. */
  const mortal = (texts: Map<string, string>, steps: number): TextArea => {
    let left = steps;
    const live = <T>(work: () => T): T => {
      if (left <= 0) throw new Error('Killed.');
      left -= 1;
      return work();
    };
    return {
      get: (key) => texts.get(key),
      keys: () => [...texts.keys()],
      set: (key, text) => live(() => void texts.set(key, text)),
      delete: (key) => live(() => void texts.delete(key)),
    };
  };

  it('at any step of a save leaves the old plan or the new one, whole', async () => {
    for (let steps = 0; steps < 6; steps += 1) {
      const { texts, open } = twoTabs();
      const first = value(await open().save(plan)).version;
      const tab = createMemoryStorage(storageContext(), { open: () => mortal(texts, 1 + steps) });
      const loaded = value(await tab.load(plan.id));
      const two = titled(plan, 'Two', 2);
      const saved = await tab.save(two, { since: loaded.version });
      const three = titled(two, 'Three', 3);
      if (saved.ok) await tab.save(three, { since: saved.value.version });
      const found = value(await open().load(plan.id)).plan;
      expect([plan, two, three]).toContainEqual(found);
      if (saved.ok) expect(found.title).not.toBe(plan.title);
      expect(first).toBeTruthy();
    }
  });

  it('at any step of a deletion leaves the newest plan, or none', async () => {
    for (let steps = 0; steps < 4; steps += 1) {
      const { texts, one, open } = twoTabs();
      const { version } = value(await one.save(plan));
      await one.save(titled(plan, 'Two'), { since: version });
      const tab = createMemoryStorage(storageContext(), { open: () => mortal(texts, steps) });
      await tab.remove(plan.id);
      const found = await open().load(plan.id);
      if (found.ok) expect(found.value.plan.title).toBe('Two');
      else expect(steps).toBeGreaterThan(1);
    }
  });
});

it('keeps texts that a person could read on their own', async () => {
  const { texts, one } = twoTabs();
  await one.save(plan);
  const [, body = ''] = [...texts.values()][0]?.split('\n') ?? [];
  expect(writePlan(JSON.parse(body))).toBe(writePlan(plan));
});
