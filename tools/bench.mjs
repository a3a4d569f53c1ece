// `npm run bench`: what the kit costs beside its peers: bytes, time to ready, answering, memory, and the speed of the
// model and of a server. Writes docs/benchmarks.md. Never a test: it only reports.
// `npm run bench planner` measures that section alone and puts it in place of the one before.
import { readFileSync, writeFileSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { root, seconds } from './run.mjs';

await bootstrap();
const { build } = await import('./build.mjs');
if ((await build(['packages', 'planner'])) !== 0) process.exit(1);
// React decides by it, when it loads, whether it warns and checks.
process.env.NODE_ENV = 'production';

const { chromium } = await import('playwright');
const { ensureBrowser, launchArgs } = await import('./browser.mjs');
const { answeringSection, measureAnswering } = await import('./bench/answering.mjs');
const { crowdSection, measureCrowd } = await import('./bench/crowd.mjs');
const { loadingSection, measureLoading } = await import('./bench/loading.mjs');
const { measureMemory, memorySection } = await import('./bench/memory.mjs');
const { measureModel, modelSection } = await import('./bench/model.mjs');
const { measurePlanner, plannerSection } = await import('./bench/planner.mjs');
const { loadPlans } = await import('./bench/plans.mjs');
const { measureRendering, renderingSection } = await import('./bench/rendering.mjs');
const { loadNow, reportOf, withSection } = await import('./bench/report.mjs');

const loads = [loadNow()];
const plans = await loadPlans();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs });

async function measured(name, work) {
  const start = performance.now();
  process.stdout.write(`Measuring ${name}… `);
  const section = await work();
  console.log(seconds(start));
  loads.push(loadNow());
  return section;
}

const sections = {
  loading: async () => loadingSection(await measureLoading(browser, plans)),
  crowd: async () => crowdSection(await measureCrowd(browser, plans)),
  answering: async () => answeringSection(await measureAnswering(browser)),
  planner: async () => plannerSection(await measurePlanner(browser, plans)),
  memory: async () => memorySection(await measureMemory(browser, plans)),
  server: async () => renderingSection(await measureRendering(plans)),
  model: async () => modelSection(measureModel(plans)),
};
const wanted = process.argv.slice(2);
const file = `${root}docs/benchmarks.md`;

try {
  const made = [];
  for (const [name, work] of Object.entries(sections)) {
    if (wanted.length === 0 || wanted.includes(name)) made.push(await measured(name, work));
  }
  const report =
    wanted.length === 0
      ? reportOf({ sections: made, browserVersion: browser.version(), loads })
      : made.reduce((text, each) => withSection(text, each, loads), readFileSync(file, 'utf8'));
  writeFileSync(file, report);
  console.log(`\n${report}`);
} finally {
  await browser.close();
}
