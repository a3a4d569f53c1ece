// `npm run bench`: how fast the model reads, changes and writes a plan, and what answering one question costs
// beside a plain React form of the same questions. Writes docs/benchmarks.md. Never a test: it only reports.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { bootstrap } from './bootstrap.mjs';
import { root } from './run.mjs';

await bootstrap();
const { build: bundle } = await import('esbuild');
const { chromium } = await import('playwright');
const { ensureBrowser, launchArgs } = await import('./browser.mjs');
const { build } = await import('./build.mjs');
if ((await build(['packages'])) !== 0) process.exit(1);
const model = {
  ...(await import('../packages/model/dist/index.js')),
  ...(await import('../packages/model/dist/plan.js')),
};
const { readPlan } = await import('../packages/model/dist/schema.js');

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, q) => sorted(values)[Math.round((values.length - 1) * q)];
const median = (values) => quantile(values, 0.5);
/** The median, and the range of the middle half. */
const spread = (values, digits = 1) =>
  `${median(values).toFixed(digits)} (${quantile(values, 0.25).toFixed(digits)} to ${quantile(values, 0.75).toFixed(digits)})`;

function unwrap(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A plan with all questions answered, made by the public commands. */
function fullPlan() {
  let id = 0;
  const context = {
    guidance: model.ukhsaGuidance,
    now: () => '2026-06-04T09:00:00.000Z',
    newId: () => `id-${++id}`,
  };
  let plan = unwrap(model.createPlan({ title: 'A plan to measure' }, context));
  const apply = (command) => {
    plan = unwrap(model.applyCommand(plan, command, context)).plan;
  };
  apply({ type: 'activity.add', item: { name: 'Talk', engagementType: 'involve' } });
  for (const { questions } of model.ukhsaGuidance.standards) {
    for (const question of questions) {
      const changes = { status: 'answered', notes: 'What we know, and how we know it. '.repeat(5) };
      apply({ type: 'answer.update', questionId: question.id, changes });
    }
  }
  return { plan, context };
}

/** Operations per second: seven rounds of at least 300 ms, after one round to warm up. */
function perSecond(work) {
  const round = () => {
    const start = performance.now();
    let times = 0;
    while (performance.now() - start < 300) {
      for (let i = 0; i < 20; i++) work();
      times += 20;
    }
    return (times * 1000) / (performance.now() - start);
  };
  round();
  return Array.from({ length: 7 }, round);
}

function measureModel() {
  const { plan, context } = fullPlan();
  const text = model.writePlan(plan);
  const [{ questions }] = model.ukhsaGuidance.standards;
  const command = {
    type: 'answer.update',
    questionId: questions[0].id,
    changes: { status: 'in-progress' },
  };
  const rows = [
    ['read a plan file (with all checks)', () => unwrap(readPlan(text))],
    ['JSON.parse alone, the limit', () => JSON.parse(text)],
    ['apply one command', () => unwrap(model.applyCommand(plan, command, context))],
    ['write a plan file', () => model.writePlan(plan)],
    ['JSON.stringify alone, the limit', () => JSON.stringify(plan)],
  ];
  return {
    bytes: text.length,
    rows: rows.map(([name, work]) => ({ name, rounds: perSecond(work) })),
  };
}

async function measurePage() {
  const { outputFiles } = await bundle({
    entryPoints: [`${root}tools/bench/page.tsx`],
    inject: [`${root}tools/bench/count-renders.ts`],
    bundle: true,
    minify: true,
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: launchArgs,
  });
  const rows = [];
  for (const questions of [19, 200, 2000]) {
    const results = { kit: [], plain: [] };
    // In turns, so that a busy moment of the machine meets both.
    for (let round = 0; round < 3; round++) {
      for (const kind of ['plain', 'kit']) {
        const page = await browser.newPage();
        await page.addScriptTag({ content: outputFiles[0].text });
        results[kind].push(await page.evaluate((args) => measure(...args), [kind, questions, 15]));
        await page.close();
      }
    }
    rows.push({ questions, ...results });
  }
  const version = browser.version();
  await browser.close();
  return { version, rows };
}

const modelResult = measureModel();
const page = await measurePage();

const all = (results, key) => results.flatMap((result) => result[key]);
const pageLines = page.rows.flatMap(({ questions, kit, plain }) => {
  const line = (name, key, digits) => {
    const [ours, theirs] = [all(kit, key), all(plain, key)];
    const ratio = (median(ours) / median(theirs)).toFixed(2);
    return `| ${questions} | ${name} | ${spread(ours, digits)} | ${spread(theirs, digits)} | ${ratio} |`;
  };
  return [
    line('first render to paint, ms', 'mount', 1),
    line('click to paint, ms', 'times', 1),
    line('components rendered by a click', 'counts', 0),
  ];
});

const report = `# Benchmarks

Written by \`npm run bench\`. Each figure is a median, with the middle half of the runs in brackets.
The machine changes the figures; the ratios, measured in one run, change little.

Measured with Node ${process.version}, Chromium ${page.version}, ${cpus().length} cores (${cpus()[0].model.trim()}).

## Model

One plan with all 19 questions answered: ${(modelResult.bytes / 1000).toFixed(1)} KB as a file.

| what | times a second |
| --- | --- |
${modelResult.rows.map(({ name, rounds }) => `| ${name} | ${spread(rounds, 0)} |`).join('\n')}

## Answering one question

The standards checklist beside a plain React form written by hand, with one state and the same radios and notes. The
checklist also keeps progress in words, contents, findings, evidence, owner and date; the plain form does none of that,
so it is close to the least that React can do. The ratio is the checklist's median through the plain form's.

| questions | what | standards checklist | plain form | ratio |
| --- | --- | --- | --- | --- |
${pageLines.join('\n')}
`;
writeFileSync(`${root}docs/benchmarks.md`, report);
console.log(report);
