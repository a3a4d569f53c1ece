// Makes a fresh clone ready to work: checks the Node version and installs from the lockfile,
// and does nothing when both are as they should be.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pnpm } from './pnpm.mjs';
import { root } from './run.mjs';
import { unlessFresh } from './stamp.mjs';

const floor = [20, 19];

export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > floor[0] || (major === floor[0] && minor >= floor[1]);
  return enough
    ? undefined
    : `Engagement Kit needs Node ${floor.join('.')} or later, and this is Node ${version}. Install a newer Node, then run the same command again.`;
}

const manifests = () =>
  ['packages', 'docs/examples', 'tests/environments'].flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/package.json`),
  );

/** Resolves when dependencies are installed; ends the process with a plain message when they cannot be. */
export async function bootstrap() {
  const problem = nodeProblem();
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const step = {
    name: 'install',
    inputs: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()],
    outputs: ['node_modules/.modules.yaml', 'node_modules/.bin'],
  };
  const code = await unlessFresh(step, () => {
    console.log('Installing dependencies from the lockfile…');
    // CI=true: pnpm then never stops to ask a question.
    return pnpm(['install', '--frozen-lockfile'], { env: { CI: 'true' } });
  });
  if (code !== 0) {
    console.error(
      'The dependencies could not be installed, so nothing else was started. The lines above say why.',
    );
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bootstrap();
