// Everything that must not lose a plan, done to a real browser.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleForBrowser } from '#support/bundle.js';
import { createFaultTable } from '#support/faults.js';
import { htmlPage, openBrowser, type PageServer, servePages } from '#support/pages.js';
import type { Kit } from './pages/storage.js';

declare const kit: Kit;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kinds = ['web storage', 'IndexedDB'] as const;
type Kind = (typeof kinds)[number];

const table = createFaultTable();
let browser: Browser;
let context: BrowserContext;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  const script = '<script defer src="/kit.js"></script><link rel="icon" href="data:,">';
  server = await servePages({
    '/': ['text/html', htmlPage('Plan', '', script)],
    '/kit.js': ['text/javascript', await bundleForBrowser(at('./pages/storage.ts'))],
    '/frame': ['text/html', htmlPage('Frame', '<iframe sandbox="allow-scripts" src="/"></iframe>')],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  return () => context.close();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'kit' in globalThis);
  return page;
}

/** Opens the plan on a page, with autosave on, as `tab`. */
const work = (page: Page, kind: Kind) =>
  page.evaluate(async (name) => {
    const storage = kit.storages[name]();
    const tab = await kit.openPlan(storage);
    Object.assign(globalThis, { storage, tab });
    return tab.autosave.start();
  }, kind);

declare const storage: ReturnType<Kit['storages'][Kind]>;
declare const tab: Awaited<ReturnType<Kit['openPlan']>>;

const type = (page: Page, changes: Record<string, string>) =>
  page.evaluate((fields) => {
    tab.store.dispatch({ type: 'plan.update', changes: fields });
  }, changes);

const planOn = (page: Page) => page.evaluate(() => tab.store.getState().plan);
const flush = (page: Page) => page.evaluate(() => tab.autosave.flush());
const issueOf = (state: Awaited<ReturnType<typeof flush>>) =>
  state.status === 'failed' ? state.issues[0] : undefined;

/** What a fresh page finds. */
async function found(kind: Kind) {
  const page = await open();
  const loaded = await page.evaluate((name) => kit.storages[name]().load('the-plan'), kind);
  await page.close();
  return loaded;
}

async function foundPlan(kind: Kind) {
  const loaded = await found(kind);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
}

describe.each(kinds)('in %s', (kind) => {
  it('nothing is written before somebody asks', async () => {
    const page = await open();
    const left = await page.evaluate(async (name) => {
      const mine = kit.storages[name]();
      const { store } = await kit.openPlan(mine);
      store.dispatch({ type: 'plan.update', changes: { title: 'Typed' } });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { texts: localStorage.length, plans: await mine.list() };
    }, kind);
    expect(left).toEqual({ texts: 0, plans: { ok: true, value: [] } });
  });

  it('a plan is there again on the next day', async () => {
    const page = await open();
    expect(await work(page, kind)).toMatchObject({ status: 'saved', announce: true });
    await type(page, { title: 'Tomorrow' });
    expect(await flush(page)).toMatchObject({ status: 'saved', announce: false });
    await page.close();
    expect((await foundPlan(kind)).plan.title).toBe('Tomorrow');
  });

  it('two tabs at once keep both edits, and the loser of a clash in the history', async () => {
    const [one, other] = [await open(), await open()];
    await work(one, kind);
    await work(other, kind);
    await Promise.all([
      type(one, { lead: 'From one', summary: 'One’s words' }),
      type(other, { contact: 'From the other' }),
    ]);
    await type(other, { summary: 'The other’s words' });
    const both = { lead: 'From one', contact: 'From the other', summary: 'The other’s words' };
    for (const page of [one, other]) {
      await page.waitForFunction(() => {
        const { lead, contact, summary } = tab.store.getState().plan;
        return lead && contact && summary && tab.autosave.getState().status === 'saved';
      });
      await expect.poll(() => planOn(page)).toMatchObject(both);
    }
    await expect
      .poll(async () => (await planOn(one)).history)
      .toEqual((await planOn(other)).history);
    const { plan } = await foundPlan(kind);
    expect(plan).toMatchObject(both);
    expect(plan.history).toContainEqual(
      expect.objectContaining({ what: 'merge.clash', before: { summary: 'One’s words' } }),
    );
    table.note('Two tabs change the same plan', {
      message: 'Nothing: each tab takes in what the other has saved.',
      safe: 'Both edits. Where both changed one field, the later one; the other stays in the history.',
    });
  });

  it('undo takes back one’s own step after another tab has saved', async () => {
    const [one, other] = [await open(), await open()];
    await work(one, kind);
    await work(other, kind);
    await type(one, { title: 'From one' });
    await type(other, { contact: 'From the other' });
    await one.waitForFunction(() => tab.store.getState().plan.contact);
    await other.waitForFunction(() => tab.store.getState().plan.title === 'From one');
    const undone = await one.evaluate(() => {
      const before = tab.store.getState();
      return { canUndo: before.canUndo, undo: tab.store.undo(), plan: tab.store.getState().plan };
    });
    expect(undone).toMatchObject({
      canUndo: true,
      undo: true,
      plan: { title: 'Measles catch-up', contact: 'From the other' },
    });
    await other.waitForFunction(() => tab.store.getState().plan.title === 'Measles catch-up');
    await one.evaluate(() => tab.store.redo());
    await flush(one);
    expect((await foundPlan(kind)).plan).toMatchObject({
      title: 'From one',
      contact: 'From the other',
    });
    table.note('A step is undone after another tab has saved', {
      message: 'Nothing: the step is taken back.',
      safe: 'What the other tab has changed. Where both changed one field, it stays as the other left it.',
    });
  });

  it('a full storage is said, stays said, and costs nothing', async () => {
    const page = await open();
    // Chromium looks at a database's room when it opens it: the limit has to be there before.
    if (kind === 'IndexedDB') await limit(page, 200_000);
    await work(page, kind);
    await type(page, { title: 'Before it was full' });
    await flush(page);
    if (kind === 'web storage') await fill(page);
    // In one go: what autosave tried in between would have been the one to say it aloud.
    const state = await page.evaluate((words) => {
      tab.store.dispatch({ type: 'plan.update', changes: { title: 'Too much', summary: words } });
      return tab.autosave.flush();
    }, 'x'.repeat(2_000_000));
    expect(state).toMatchObject({ status: 'failed', announce: true });
    expect(issueOf(state)).toMatchObject({ code: 'storage-full' });
    table.note('The browser’s storage is full', issueOf(state));
    expect((await foundPlan(kind)).plan.title).toBe('Before it was full');
    expect((await planOn(page)).title).toBe('Too much');

    await empty(page, kind);
    expect(await flush(page)).toMatchObject({ status: 'saved', announce: true });
    expect((await foundPlan(kind)).plan.title).toBe('Too much');
  });

  it('a blocked storage is said', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/frame`);
    const frame = page.frames()[1];
    await frame?.waitForFunction(() => 'kit' in globalThis);
    const state = await frame?.evaluate(async (name) => {
      const { autosave } = await kit.openPlan(kit.storages[name]());
      return autosave.start();
    }, kind);
    if (!state) throw new Error('There is no frame.');
    expect(issueOf(state)).toMatchObject({ code: 'storage-blocked' });
    table.note('The browser does not let the page save', issueOf(state));
  });

  it('a page killed in mid-save leaves a whole plan', async () => {
    for (const kill of ['close', 'crash'] as const) {
      const page = await open();
      let written = 0;
      await page.exposeFunction('acknowledge', (count: number) => {
        written = count;
      });
      await work(page, kind);
      const saving = page
        .evaluate(async () => {
          const size = 400_000;
          for (let count = 1; ; count += 1) {
            const changes = { title: `Save ${count}`, summary: String(count % 10).repeat(size) };
            tab.store.dispatch({ type: 'plan.update', changes });
            const { status } = await tab.autosave.flush();
            if (status === 'saved') {
              (globalThis as unknown as { acknowledge: (count: number) => void }).acknowledge(
                count,
              );
            }
            // A breath, as between keys.
            await new Promise((resolve) => setTimeout(resolve));
          }
        })
        .catch(() => {});
      await expect.poll(() => written, { timeout: 20_000 }).toBeGreaterThan(3);
      const sure = written - 1;
      if (kill === 'close') await page.close();
      else {
        const session = await context.newCDPSession(page);
        session.send('Page.crash').catch(() => {});
        await new Promise((resolve) => page.once('crash', resolve));
        await page.close();
      }
      await saving;
      const { plan, notices } = await foundPlan(kind);
      const count = Number(plan.title.replace('Save ', ''));
      expect(count).toBeGreaterThanOrEqual(sure);
      expect(plan.summary).toBe(String(count % 10).repeat(400_000));
      expect(notices).toEqual([]);
    }
    table.note('The page is killed in the middle of a save', {
      message: 'Nothing: the plan opens as usual.',
      safe: 'The version before, or the new one. Either is whole.',
    });
  });

  it('a damaged text is set aside, and the version before it opens', async () => {
    const page = await open();
    await work(page, kind);
    await type(page, { title: 'Second' });
    await flush(page);
    const spoiled = await change(page, kind, 'Second', '"title":"Second"', '"title":Second"');
    await page.close();
    const { plan, notices } = await foundPlan(kind);
    expect(plan.title).toBe('Measles catch-up');
    expect(notices[0]).toMatchObject({ code: 'damaged' });
    table.note('A saved version is damaged', notices[0]);
    const later = await open();
    await work(later, kind);
    await type(later, { title: 'On' });
    await flush(later);
    const aside = await later.evaluate(() => storage.setAside('the-plan'));
    expect(aside).toMatchObject({ ok: true, value: [{ text: spoiled }] });
  });

  it('a newer format is refused and left alone', async () => {
    const page = await open();
    await work(page, kind);
    const format = (await planOn(page)).formatVersion;
    const newer = `"formatVersion":${format + 1}`;
    const text = await change(page, kind, '', `"formatVersion":${format}`, newer);
    await type(page, { title: 'Older program' });
    const state = await flush(page);
    expect(issueOf(state)).toMatchObject({ code: 'newer-format' });
    const loaded = await found(kind);
    expect(loaded).toMatchObject({ ok: false, issues: [{ code: 'newer-format' }] });
    table.note('The saved plan has a newer format', issueOf(state));
    expect(await texts(page, kind)).toContain(text);
  });

  it('a plan deleted in another tab does not come back by itself', async () => {
    const [one, other] = [await open(), await open()];
    await work(one, kind);
    await work(other, kind);
    await other.evaluate(() => {
      tab.autosave.stop();
      return storage.remove('the-plan');
    });
    await one.waitForFunction(() => tab.autosave.getState().status === 'failed');
    const state = await flush(one);
    expect(issueOf(state)).toMatchObject({ code: 'removed-elsewhere' });
    table.note('The saved plan is deleted in another tab', issueOf(state));
    expect(await found(kind)).toMatchObject({ ok: false });
    await one.evaluate(() => tab.autosave.start('removed'));
    expect((await foundPlan(kind)).plan.title).toBe('Measles catch-up');
  });

  it('deleting all leaves nothing behind, also not what was set aside', async () => {
    const page = await open();
    await work(page, kind);
    await change(page, kind, '', '"title":"Measles catch-up"', '"title":Measles catch-up"');
    await page.evaluate(async () => {
      tab.autosave.stop();
      await storage.load('the-plan');
      await storage.save({ ...kit.newPlan(), id: 'another-plan' });
    });
    expect(await texts(page, kind)).toHaveLength(2);
    const removed = await page.evaluate(() => kit.removeAllPlans(storage));
    expect(removed).toEqual({ ok: true, value: { removed: 2, left: [] } });
    expect(await texts(page, kind)).toEqual([]);
  });

  it('a file does not take the place of a stored plan unasked', async () => {
    const page = await open();
    await work(page, kind);
    await type(page, { title: 'Stored' });
    await flush(page);
    const refused = await page.evaluate(
      (name) => kit.storages[name]().save({ ...kit.newPlan(), title: 'From a file' }),
      kind,
    );
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'already-stored' }] });
    table.note(
      'A file is opened that is saved here in another version',
      refused.ok ? undefined : refused.issues[0],
    );
    expect((await foundPlan(kind)).plan.title).toBe('Stored');
  });
});

it('what was typed just before a page closes is in web storage', async () => {
  const page = await open();
  await work(page, 'web storage');
  await page.evaluate(() => {
    tab.store.dispatch({ type: 'plan.update', changes: { title: 'At the last moment' } });
    location.href = 'about:blank';
  });
  await page.waitForURL('about:blank');
  expect((await foundPlan('web storage')).plan.title).toBe('At the last moment');
  table.note('The page is closed right after typing', {
    message: 'Nothing: the page saves as it closes.',
    safe: 'All of it in web storage. In IndexedDB, what was typed up to a second before.',
  });
});

const hostile: readonly (readonly [
  fault: string,
  make: () => (string | number[])[],
  code: string,
])[] = [
  ['The file is no text', () => ['{"a":"', [0xff, 0xfe, 0xc0], '"}'], 'not-text'],
  ['The file is cut short', () => ['{"format":"engagement-plan","formatVersion":1,'], 'not-json'],
  ['The file is something else', () => ['{"format":"recipe"}'], 'other-format'],
  [
    'The file nests 100,000 levels deep',
    () => ['['.repeat(100_000), ']'.repeat(100_000)],
    'too-deep',
  ],
  [
    'The file holds ten megabytes of values',
    () => ['[', '{},'.repeat(3_300_000), '{}]'],
    'too-large',
  ],
  [
    'The file has 280,000 fields in one place',
    () => [`{"answers":{${Array.from({ length: 280_000 }, (_, each) => `"q${each}":1`)}}}`],
    'too-large',
  ],
  [
    'The file reaches for the prototype',
    () => ['{"__proto__":{"polluted":1},"format":"engagement-plan","formatVersion":1}'],
    'not-allowed',
  ],
];

it.each(hostile)('%s: it is refused in a moment', async (fault, make, code) => {
  const page = await open();
  const refused = await page.evaluate(async (source) => {
    const parts = new Function(`return (${source})()`)() as Parameters<Kit['openFile']>[0];
    /** A fixed piece of work: 25 to 50 ms on a quiet machine. A busy one slows it as much as the rest. */
    const work = () => {
      const begin = performance.now();
      let sum = 0;
      for (let index = 0; index < 3e7; index += 1) sum = (sum * 31 + index) | 0;
      return sum === 0.5 ? 0 : performance.now() - begin;
    };
    const before = work();
    const { result, milliseconds } = await kit.openFile(parts);
    const ratio = milliseconds / Math.max(before, work());
    return { result, ratio, polluted: 'polluted' in {} };
  }, String(make));
  const issue = refused.result.ok ? undefined : refused.result.issues[0];
  expect(issue?.code).toBe(code);
  expect(refused.polluted).toBe(false);
  // About two seconds of a quiet machine. The file of 280,000 fields once took six.
  expect(refused.ratio).toBeLessThan(60);
  table.note(
    fault,
    issue && { safe: 'The plan on the page and all saved plans: nothing has changed.', ...issue },
  );
});

it('the table of faults says what these tests have seen', async () => {
  await expect(table.markdown()).toMatchFileSnapshot(at('../../docs/storage-faults.md'));
});

/** Takes all the room that there is. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count += 1)
          localStorage.setItem(`${size}-${count}`, 'x'.repeat(size));
      } catch {
        // Smaller pieces still fit.
      }
    }
  });
}

async function empty(page: Page, kind: Kind): Promise<void> {
  if (kind === 'IndexedDB') return limit(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (/^\d/.test(key)) localStorage.removeItem(key);
  });
}

/** Gives the origin so many bytes and no more, as a full disk does. */
async function limit(page: Page, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: server.url,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Every stored text, read past the kit. */
const texts = (page: Page, kind: Kind): Promise<string[]> =>
  page.evaluate(
    async (name) => (name === 'web storage' ? Object.values(localStorage) : await databaseTexts()),
    kind,
  );

/** Changes the text that holds `mark` behind the kit's back, and gives what it is now. */
function change(page: Page, kind: Kind, mark: string, from: string, to: string): Promise<string> {
  return page.evaluate(
    async ({ name, mark: holds, from: before, to: after }) => {
      const spoil = (text: string) => text.slice(0, 900_000).replaceAll(before, after);
      if (name === 'web storage') {
        const key = Object.keys(localStorage).find((each) =>
          localStorage.getItem(each)?.includes(holds),
        );
        const text = repair(spoil(localStorage.getItem(key ?? '') ?? ''));
        localStorage.setItem(key ?? '', text);
        return text;
      }
      const store = (await database()).transaction('plans', 'readwrite').objectStore('plans');
      const keys = await done(store.getAllKeys());
      for (const key of keys) {
        const text = (await done(store.get(key))) as string;
        if (!text.includes(holds)) continue;
        const changed = repair(spoil(text));
        await done(store.put(changed, key));
        return changed;
      }
      return '';
    },
    { name: kind, mark, from, to },
  );
}

declare const repair: (text: string) => string;
declare const database: () => Promise<IDBDatabase>;
declare const databaseTexts: () => Promise<string[]>;
declare const done: <T>(request: IDBRequest<T>) => Promise<T>;
