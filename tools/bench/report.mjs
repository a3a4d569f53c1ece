// Writes docs/benchmarks.md from the sections of one run.
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { root } from '../run.mjs';
import { digits } from './figures.mjs';

const measured = ['react', 'preact', 'survey-core', 'survey-js-ui', '@rjsf/core'];

const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;

/** Why the kit is behind where it is: what was measured once and does not change from run to run. */
const inTheWay = `- First render and time to ready: more is drawn. The checklist is 437 nodes, the plain form 260: contents, progress and folds
  are the rest. Without a script the standards are 890 nodes, since every field is there, and are ready about when the plain
  form with React is. Fewer nodes would mean fewer fields.
- HTML from a server: of 70 KB, 19 are the names of parts, 8 text, 8 keep fields out of the host’s form, 7 are the ids by
  which what was entered before the script arrived is taken over, 5 say which control a field is.
- Renders a second: a quarter of the time is the collection of rubbish, the rest is spread over the renderer and 890
  nodes; no function takes more than a tenth. Rendering each form once and keeping the string is for the host to decide.
- Sixty widgets: the longest piece is one checklist, which is drawn in one go. Drawn in several, it would be seen to grow,
  and the page would jump. \`loading="lazy"\` keeps it off the page until it is near.
- Typing in the largest plan: a key renders 13 components in the facts and 66 in an answer, and saves, checks and draws the card
  only once nothing has been typed for a moment (decision 0069). A promise and an answer take longest: the browser draws a long
  page for each letter.
- “Check” drew 15,000 nodes for 373 findings and what each moment lacks, and took ten seconds. It draws the first 20 of each
  list, and a button for more.
- Reading a plan file: every field is checked by its description, so that nothing unreadable is ever called saved.`;

export function reportOf({ sections, browserVersion, loads }) {
  const versions = measured.map((name) => `${name} ${versionOf(name)}`).join(', ');
  const [low, high] = [Math.min(...loads), Math.max(...loads)].map((load) => digits(load, 1));
  const cores = cpus();
  return `# Benchmarks

Written by \`npm run bench\`. Each figure is a median, with the middle half of the runs in brackets. The machine changes
the figures: only ratios within this run count. Times that are compared were measured in turns, so that a busy moment
met all of them.

- Node ${process.version}, Chromium ${browserVersion}, ${platform()}, ${cores.length} cores (${cores[0].model.trim()})
- ${versions}
- Load of the machine while it ran: ${low} to ${high}${Number(high) > cores.length ? '. That is more than its cores can do: other work ran beside it' : ''}

## Where the kit is behind

Every comparison below that the kit lost by more than a twentieth, and what it costs by itself where that stands out.

${sections.flatMap(({ losses }) => losses.map((loss) => `- ${loss}`)).join('\n')}

## What stands in the way

${inTheWay}

${sections.map(sectionText).join('\n\n')}
`;
}

const sectionText = ({ title, body }) => `## ${title}\n\n${body}`;

/** The report with one section measured anew. Its figures compare with no others: it says at which load it was measured. */
export function withSection(report, { title, body, losses }, loads) {
  const [low, high] = [Math.min(...loads), Math.max(...loads)].map((load) => digits(load, 1));
  const cores = cpus().length;
  const busy =
    Number(high) > cores ? ' Other work ran beside it, so times are longer than they need be.' : '';
  const by = `Measured by itself, at a load of the machine of ${low} to ${high} on ${cores} cores.${busy}`;
  const text = sectionText({ title, body: [by, body, ...losses].join('\n\n') });
  const [head, ...others] = report.trimEnd().split(/\n(?=## )/);
  const at = others.findIndex((each) => each.startsWith(`## ${title}\n`));
  const kept =
    at < 0 ? [...others, text] : others.map((each, index) => (index === at ? text : each));
  return `${[head, ...kept.map((each) => each.trimEnd())].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

export const loadNow = () => loadavg()[0];
