// What a page needs to keep plans, for tests to call.
import {
  createAutosave,
  createPlan,
  createPlanStore,
  createWebStorage,
  type Plan,
  type PlanStorage,
  type Result,
  openPlan as readFile,
  readPlan,
  removeAllPlans,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { createIndexedDbStorage } from '@engagement-kit/model/indexed-db';

const context = {
  guidance: ukhsaGuidance,
  readPlan,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** In a page without an origin both are refused, and asking for one may throw. */
const channel = () => {
  try {
    return new BroadcastChannel('engagement-kit');
  } catch {
    return undefined;
  }
};

const storages = {
  'web storage': () =>
    createWebStorage({ open: () => localStorage, events: () => window, ...context }),
  IndexedDB: () => createIndexedDbStorage({ channel, ...context }),
};

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** The one plan of these tests, with notes of some length. */
const newPlan = (length = 0): Plan => {
  const { notes, ...made } = {
    ...value(createPlan({ title: 'Measles catch-up' }, { ...context, newId: () => 'the-plan' })),
    notes: 'x'.repeat(length),
  };
  return length > 0 ? { ...made, summary: notes } : made;
};

/** A plan on a page, saved by autosave as a tool would. */
async function openPlan(storage: PlanStorage) {
  const loaded = await storage.load('the-plan');
  const plan = loaded.ok ? loaded.value.plan : newPlan();
  const store = createPlanStore({ plan, ...context });
  const autosave = createAutosave({
    store,
    storage,
    timers: {
      setTimeout: (work, milliseconds) => setTimeout(work, milliseconds),
      clearTimeout: (timer) => clearTimeout(timer),
    },
    delay: 100,
    ...(loaded.ok && { since: loaded.value.version }),
  });
  window.addEventListener('pagehide', () => void autosave.flush());
  return { store, autosave, loaded };
}

// What tests need to look at the texts, and change them, behind the kit's back.
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const database = () => done(indexedDB.open('engagement-kit'));
const databaseTexts = async () =>
  (await done((await database()).transaction('plans').objectStore('plans').getAll())) as string[];
/** A text whose first line tells the right length, so that only the plan in it is odd. */
const repair = (text: string): string => {
  const [head = '', ...body] = text.split('\n');
  return [head.replace(/"length":\d+/, `"length":${body.join('\n').length}`), ...body].join('\n');
};

/** Opens a file as a tool would, and says how long the page was busy. */
async function openFile(parts: readonly (string | number[])[]) {
  const file = new Blob(
    parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))),
  );
  const start = performance.now();
  const result = await readFile(file, {
    decoder: () => new TextDecoder('utf-8', { fatal: true }),
  });
  return { result, milliseconds: performance.now() - start };
}

const kit = { storages, newPlan, openPlan, openFile, removeAllPlans, value };

export type Kit = typeof kit;

Object.assign(globalThis, { kit, done, database, databaseTexts, repair });
