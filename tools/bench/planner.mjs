// The planner with the largest plan: its first screen, going from place to place, and typing, on a slowed processor.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { measurePlaces, plannerPage } from '../page-size.mjs';
import { forPage } from './bundle.mjs';
import { digits, median, quantile, table } from './figures.mjs';
import { keptBy } from './kept-plan.mjs';
import { largest, largestPlan } from './largest-plan.mjs';
import { startSite } from './site.mjs';
import { slowdown, visit } from './visit.mjs';

const rounds = 3;
/** How many letters are typed into each field. */
const letters = 40;
/** What typing is to stay below, from the key to the paint, in ms. */
const goal = 100;

/** Every file of the built page but its worker, which would keep all of them while something is measured. */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'worker.js')
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(folder.length - 1).replaceAll('//', '/'),
    );
  return Object.fromEntries(names.map((name) => [name, readFileSync(folder + name.slice(1))]));
}

/** In the page, before its scripts: puts the plan into the browser, and measures from a key to the paint after it. */
function prepare(kept) {
  for (const [key, text] of kept) localStorage.setItem(key, text);
  window.painted = [];
  const afterPaint = (from) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.painted.push(performance.now() - from);
      port2.postMessage(undefined);
    });
  addEventListener('keydown', ({ timeStamp }) => afterPaint(timeStamp), true);
  /** Follows the link and says how long it took until its place was painted. */
  window.goTo = (place) =>
    new Promise((resolve) => {
      const link = document.querySelector(`[data-part="rail-entry"][data-place="${place}"] a`);
      const start = performance.now();
      link.click();
      const look = () => {
        const page = document.querySelector(`[data-part="page"][data-place="${place}"]`);
        const isThere =
          page &&
          page.childElementCount > 1 &&
          !page.querySelector(':scope > [data-part="loading"]');
        if (!isThere) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });
}

const isOpen = () => !!document.querySelector('[data-part="page"][data-place="overview"] ul a');

/** Where is typed: the address, and the field there. */
const fields = [
  { name: 'a fact of the plan', address: 'facts', field: 'textarea' },
  {
    name: 'what was heard, among the feedback',
    address: 'feedback/feedback-60',
    field: '[data-item="feedback-60"] textarea',
  },
  {
    name: 'an activity',
    address: 'activities/activity-30',
    field: '[data-part="page"] textarea',
  },
  {
    name: 'a community',
    address: 'communities/community-10',
    field: '[data-part="page"] textarea',
  },
  { name: 'a decision', address: 'decisions/decision-10', field: '[data-part="page"] textarea' },
  { name: 'a risk', address: 'risks/risk-10', field: '[data-part="page"] textarea' },
  { name: 'a promise', address: 'promises/promise-20', field: '[data-part="page"] textarea' },
  {
    name: 'the notes of an answer',
    address: 'standards',
    field: '[data-scope="standards-checklist"] textarea',
  },
];

async function typing(page, address, field) {
  await page.goto(address);
  const box = page.locator(field).first();
  await box.waitFor({ state: 'attached' });
  await box.evaluate((node) => {
    for (let fold = node.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
      fold.open = true;
    }
    node.scrollIntoView({ block: 'center' });
    node.focus();
    node.setSelectionRange(node.value.length, node.value.length);
    window.painted.length = 0;
  });
  const counts = [];
  for (let letter = 0; letter < letters; letter++) {
    await page.evaluate(() => (window.renders.count = 0));
    await page.keyboard.press(letter % 6 === 5 ? 'Space' : 'e', { delay: 20 });
    await page.waitForTimeout(100);
    counts.push(await page.evaluate(() => window.renders.count));
  }
  await page.waitForFunction((count) => window.painted.length >= count, letters);
  return { times: await page.evaluate(() => window.painted), counts };
}

export async function measurePlanner(browser, { model }, folder = plannerPage) {
  if (!existsSync(folder)) throw new Error('The planner page has not been built.');
  const site = await startSite(filesOf(folder));
  const kept = await keptBy(model, largestPlan(model));
  const sizes = measurePlaces(folder);
  const switching = new Map();
  const typed = new Map();
  const opened = [];
  const counting = await forPage('count-renders.ts', { format: 'iife' });
  const prepared = `${counting}(${prepare})(${JSON.stringify(kept)})`;
  try {
    for (let round = 0; round < rounds; round++) {
      const { took } = await visit(
        browser,
        `${site.address}/index.html`,
        isOpen,
        async () => ({}),
        prepared,
      );
      opened.push(took);
    }
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(prepared);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(`${site.address}/index.html#/overview`);
    const inRail = await page
      .locator('[data-part="rail-entry"]')
      .evaluateAll((entries) => entries.map(({ dataset }) => dataset.place));
    for (const place of inRail) switching.set(place, []);
    const go = (place) => page.evaluate((to) => window.goTo(to), place);
    // All of them once, so that their files are there.
    for (const place of inRail) {
      await go(place);
      if (place === 'quick-start') await page.goBack();
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (let round = 0; round < rounds; round++) {
      for (const place of inRail) {
        switching.get(place).push(await go(place));
        if (place === 'quick-start') await page.goBack();
      }
    }
    for (const { name, address, field } of fields) {
      typed.set(name, await typing(page, `${site.address}/index.html#/${address}`, field));
    }
    await context.close();
  } finally {
    await site.close();
  }
  // Some pieces of places are files of their own, and no places.
  const places = sizes.filter(({ name }) => switching.has(name));
  return { opened, switching, typed, places };
}

const both = (times) =>
  [0.5, 0.95].map((q) => (times.length > 0 ? digits(quantile(times, q)) : '-'));
const kilobytes = (bytes) => digits(bytes / 1000, 1);

export function plannerSection({ opened, switching, typed, places }) {
  const over = [...typed]
    .filter(([, { times }]) => quantile(times, 0.95) >= goal)
    .map(
      ([name, { times }]) =>
        `Typing into ${name}, in the largest plan: ${both(times)[1]} ms in 95 of 100, over the goal of ${goal}.`,
    );
  return {
    title: 'The planner with the largest plan',
    body: `${largest.activities} activities, ${largest.promises} promises, ${largest.feedback} commitments to feedback, 19 long answers,
${largest.communities} communities, ${largest.decisions} decisions and ${largest.risks} risks, on a processor slowed ${slowdown} times. The first screen counts from the
last byte of the HTML to the frame that shows the overview, which took ${both(opened)[0]} ms (95 of 100: ${both(opened)[1]}). A place is
switched to from the click to the end of the frame that shows it, its file being there. Typing counts from the key to the end
of the frame that shows the letter, ${letters} letters in each field; the goal is 95 of 100 within ${goal} ms.

${table(
  ['typing into', 'ms, median', 'ms, 95 of 100', 'components rendered by a key'],
  [...typed].map(([name, { times, counts }]) => [name, ...both(times), digits(median(counts))]),
)}

Bytes are gzipped scripts without React: of a page that opens with the place, and what it adds to one that is open.

${table(
  ['place', 'to switch to it, ms, median', '95 of 100', 'opens with it, KB', 'adds, KB'],
  places.map(({ name, first = 0, added = 0 }) => [
    name,
    ...both(switching.get(name) ?? []),
    kilobytes(first),
    kilobytes(added),
  ]),
)}`,
    losses: over,
  };
}
