// `npm run bench`: what the kit costs beside its peers: bytes, time to ready, answering, memory, and the speed of the
// model and of a server. Writes docs/benchmarks.md. Never a test: it only reports.
import { writeFileSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { root, seconds } from './run.mjs';

await bootstrap();
const { build } = await import('./build.mjs');
if ((await build(['packages'])) !== 0) process.exit(1);
// React decides by it, when it loads, whether it warns and checks.
process.env.NODE_ENV = 'production';

const { chromium } = await import('playwright');
const { ensureBrowser, launchArgs } = await import('./browser.mjs');
const { answeringSection, measureAnswering } = await import('./bench/answering.mjs');
const { crowdSection, measureCrowd } = await import('./bench/crowd.mjs');
const { loadingSection, measureLoading } = await import('./bench/loading.mjs');
const { measureMemory, memorySection } = await import('./bench/memory.mjs');
const { measureModel, modelSection } = await import('./bench/model.mjs');
const { loadPlans } = await import('./bench/plans.mjs');
const { measureRendering, renderingSection } = await import('./bench/rendering.mjs');
const { loadNow, reportOf } = await import('./bench/report.mjs');

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

try {
  const sections = [
    await measured('loading', async () => loadingSection(await measureLoading(browser, plans))),
    await measured('a page of 60', async () => crowdSection(await measureCrowd(browser, plans))),
    await measured('answering', async () => answeringSection(await measureAnswering(browser))),
    await measured('memory', async () => memorySection(await measureMemory(browser, plans))),
    await measured('a server', async () => renderingSection(await measureRendering(plans))),
    await measured('the model', async () => modelSection(measureModel(plans))),
  ];
  const report = reportOf({ sections, browserVersion: browser.version(), loads });
  writeFileSync(`${root}docs/benchmarks.md`, report);
  console.log(`\n${report}`);
} finally {
  await browser.close();
}
