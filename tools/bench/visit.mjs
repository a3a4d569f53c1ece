// Opens a page as a first visitor does and says when it was ready, the same way for every page.

/** How much slower the processor is made: a cheap phone beside a laptop. */
export const slowdown = 4;

/**
 * Runs in the page before anything else and looks once a frame. `isReady` is the text of a function that answers
 * whether the page is ready. The time runs from the last byte of the HTML to the end of the frame that shows it.
 */
export function watch(isReady) {
  const ready = new Function(`return (${isReady})()`);
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  window.whenReady = new Promise((resolve) => {
    const done = () => {
      const [page] = performance.getEntriesByType('navigation');
      const files = [page, ...performance.getEntriesByType('resource')];
      const took = performance.now() - page.responseEnd;
      const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      // The observer hears of a task a moment after it.
      setTimeout(() => resolve({ took, bytes, requests: files.length, tasks }), 200);
    };
    const frame = () => {
      if (!ready()) return requestAnimationFrame(frame);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    };
    requestAnimationFrame(frame);
  });
}

/**
 * Visits a page with empty caches on a slowed processor; `after` looks at the page once it is ready. `before` is a script
 * that runs in it first.
 */
export async function visit(browser, address, isReady, after = async () => ({}), before = '') {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('requestfailed', (request) => wrong.push(request.url()));
    const devtools = await context.newCDPSession(page);
    await page.addInitScript(before);
    await page.addInitScript(`(${watch})(${JSON.stringify(String(isReady))})`);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'commit' });
    const result = await within(
      page.evaluate(() => window.whenReady),
      `${address} was never ready`,
    );
    const work = await workOf(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const more = await after(page, devtools);
    if (wrong.length > 0) throw new Error(`${address}: ${wrong.join(', ')}`);
    return { ...result, ...work, ...more };
  } finally {
    await context.close();
  }
}

/** What the page has spent so far, in ms: on its script, and on working out how it looks. */
async function workOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return {
    script: of('ScriptDuration'),
    looks: of('RecalcStyleDuration') + of('LayoutDuration'),
  };
}

const within = async (work, problem, limit = 60_000) => {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(problem)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
