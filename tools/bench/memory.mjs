// Whether what was taken out of a page leaves memory behind.
import { answeringScript } from './answering.mjs';
import { digits, isAbove, median, spread, table } from './figures.mjs';
import { embedFile } from './pages.mjs';

const times = 100;
const rounds = 3;

/** In the page: puts an element in, waits until it is there, and takes it out, so many times. */
async function mountElements([tag, count, value]) {
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    if (value) element.value = value;
    document.body.append(element);
    for (let tries = 0; tries < 60; tries++) {
      if (element.shadowRoot?.querySelector('[data-part="root"]')) break;
      await new Promise(requestAnimationFrame);
    }
    if (!element.shadowRoot?.querySelector('[data-part="root"]')) throw new Error(`No ${tag}.`);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** In the page: the same for a form in React. */
async function mountForms([kind, count]) {
  for (let index = 0; index < count; index++) await measure(kind, 19, 0);
}

async function look(page, devtools) {
  // Twice: what is freed late is freed by the second.
  for (const _ of [1, 2]) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize / 1000, nodes, listeners: jsEventListeners };
}

async function measureOne(browser, { content, mount, args: [name, value] }) {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  // A module runs some time later, and mountElements waits for it; the forms have to be there at once.
  await page.addScriptTag({ content, ...(mount === mountElements && { type: 'module' }) });
  await page.evaluate(mount, [name, 20, value]);
  const growth = [];
  for (let round = 0; round < rounds; round++) {
    const before = await look(page, devtools);
    await page.evaluate(mount, [name, times, value]);
    const now = await look(page, devtools);
    growth.push(
      Object.fromEntries(Object.entries(now).map(([key, size]) => [key, size - before[key]])),
    );
  }
  await page.close();
  return growth;
}

export async function measureMemory(browser, { promise }) {
  const { text: elements } = embedFile();
  const forms = await answeringScript();
  const subjects = [
    ['spectrum element', elements, mountElements, ['engagement-spectrum']],
    ['standards element', elements, mountElements, ['engagement-standards']],
    ['promise element', elements, mountElements, ['engagement-promise', promise]],
    ['standards checklist in React', forms, mountForms, ['kit']],
    ['plain React form', forms, mountForms, ['plain']],
  ];
  const results = [];
  for (const [name, content, mount, args] of subjects) {
    results.push({ name, growth: await measureOne(browser, { content, mount, args }) });
  }
  return results;
}

export function memorySection(results) {
  const grown = (growth, key) => growth.map((each) => each[key]);
  const [react, plain] = results.slice(-2).map(({ growth }) => grown(growth, 'heap'));
  const lost = results.filter(
    ({ name, growth }) => median(grown(growth, 'nodes')) > 0 && !name.startsWith('plain'),
  );
  return {
    title: 'Memory',
    body: `Each widget was put into a page and taken out ${times} times, ${rounds} times over, after 20 to warm up. The figures are
what had grown after the rubbish was collected. A page that keeps a widget it has lost keeps its nodes too.

${table(
  [
    `what, ${times} times`,
    'heap, KB',
    'KB a time',
    'nodes of the page left',
    'event listeners left',
  ],
  results.map(({ name, growth }) => [
    name,
    spread(grown(growth, 'heap'), 1),
    digits(median(grown(growth, 'heap')) / times, 2),
    spread(grown(growth, 'nodes')),
    spread(grown(growth, 'listeners')),
  ]),
)}`,
    losses: [
      ...lost.map(
        ({ name, growth }) =>
          `${times} times “${name}” leave ${digits(median(grown(growth, 'nodes')))} nodes behind.`,
      ),
      ...(isAbove(react, plain)
        ? [
            `The standards checklist in React, put in and taken out ${times} times, leaves ${digits(median(react), 1)} KB; the plain form ${digits(median(plain), 1)} KB.`,
          ]
        : []),
    ],
  };
}
