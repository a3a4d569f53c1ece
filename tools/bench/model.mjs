// How often a second the model reads, changes, checks and writes a plan.
import { digits, median, perSecond, ratio, spread, table } from './figures.mjs';

const today = '2026-06-04';

function worksOf({ model, unwrap, real, full, context }) {
  const { ukhsaGuidance: guidance } = model;
  const text = model.writePlan(real);
  const [{ questions }] = guidance.standards;
  const change = { status: 'in-progress' };
  const command = { type: 'answer.update', questionId: questions[0].id, changes: change };
  return {
    'read a plan file, with all checks': () => unwrap(model.readPlan(text)),
    'JSON.parse alone, the limit': () => JSON.parse(text),
    'apply one command': () => unwrap(model.applyCommand(full, command, context)),
    'check a plan by all rules': () => model.checkPlan(real, guidance, { today }),
    'ask the three gates: share, start, close': () => {
      for (const moment of ['share', 'start', 'close']) {
        model.gate(real, guidance, moment, { today });
      }
    },
    'export as Markdown': () => model.toMarkdown(model.planContent(real, guidance)),
    'export as HTML': () => model.toHtml(model.planContent(real, guidance)),
    'export the actions as CSV': () => model.actionListCsv(real, guidance, { today }),
    'write a plan file': () => model.writePlan(real),
    'JSON.stringify alone, the limit': () => JSON.stringify(real),
  };
}

/** Reads many files one after another, as a list of all plans does: what it shows of each is kept. */
function readMany({ model, unwrap, real, full }, count) {
  const texts = [model.writePlan(real), model.writePlan(full)];
  const start = performance.now();
  const list = [];
  for (let index = 0; index < count; index++) {
    const { title, status } = unwrap(model.readPlan(texts[index % 2]));
    list.push({ title, status });
  }
  const took = performance.now() - start;
  if (list.length !== count) throw new Error('Not every plan was read.');
  return took;
}

export function measureModel(plans) {
  const results = perSecond(worksOf(plans));
  const many = [1, 100, 10_000].map((count) => {
    const took = Array.from({ length: count > 1000 ? 3 : 7 }, () => readMany(plans, count));
    return { count, took };
  });
  return { results, many, bytes: plans.model.writePlan(plans.real).length };
}

export function modelSection({ results, many, bytes }) {
  const read = results['read a plan file, with all checks'];
  const parse = results['JSON.parse alone, the limit'];
  const check = results['check a plan by all rules'];
  const all = many.at(-1);
  return {
    title: 'Model',
    body: `The example plan about heat alerts, ${digits(bytes / 1000, 1)} KB as a file, in Node. A check by all rules takes
${digits(1000 / median(check), 2)} ms; a screen shows a new picture every 17 ms.

${table(
  ['what', 'times a second'],
  Object.entries(results).map(([name, rounds]) => [name, spread(rounds)]),
)}

Many plan files, one after another, with all checks. Half of them are the example, half have notes at every question.

${table(
  ['plans', 'ms for all', 'plans a second'],
  many.map(({ count, took }) => [
    digits(count),
    spread(took, count > 1 ? 0 : 2),
    digits((count * 1000) / median(took)),
  ]),
)}`,
    losses: [
      `Reading a plan file takes ${ratio(parse, read)} times as long as \`JSON.parse\`: every field is checked. A list of ${digits(all.count)} plans needs ${digits(median(all.took) / 1000, 1)} s to read.`,
    ],
  };
}
