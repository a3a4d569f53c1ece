// Writes docs/benchmarks.md from the sections of one run.
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { root } from '../run.mjs';
import { digits } from './figures.mjs';

const measured = ['react', 'preact', 'survey-core', 'survey-js-ui', '@rjsf/core'];

const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;

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

${sections.map(({ title, body }) => `## ${title}\n\n${body}`).join('\n\n')}
`;
}

export const loadNow = () => loadavg()[0];
