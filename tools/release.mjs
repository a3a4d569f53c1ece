// `npm run release`: gives all packages the version that the changesets ask for, with their changelogs, and writes where
// the project lives into each manifest. `--check` only says whether the manifests have it. See docs/releasing.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bin, root, run } from './run.mjs';

/**
 * What a manifest says of where the project lives, from the one address that the root's `repository` holds.
 * @param {string | undefined} address
 * @param {string} directory
 */
export function fieldsFrom(address = '', directory) {
  if (!/^https:\/\/\S+$/.test(address)) {
    throw new Error(
      'Nothing can be released yet: package.json of the root has no `repository`. ' +
        'Put the public address of the project there, https://…, and run this again.',
    );
  }
  const home = address.replace(/(\.git)?\/*$/, '');
  return {
    repository: { type: 'git', url: `git+${home}.git`, directory },
    homepage: `${home}#readme`,
    bugs: `${home}/issues`,
  };
}

/** A manifest, as something that can be read and written. */
function manifestIn(folder, directory) {
  const path = `${folder}${directory}/package.json`;
  return {
    directory,
    read: () => JSON.parse(readFileSync(path, 'utf8')),
    write: (fields) => writeFileSync(path, `${JSON.stringify(fields, null, 2)}\n`),
  };
}

const isOurs = ([, range]) => range.startsWith('workspace:');

/**
 * Runs `work` on manifests without our own peers. Changesets makes a major version of everything whose peer has a new
 * version, because hosts choose theirs; ours have one version, and move together.
 */
async function withoutOwnPeers(manifests, work) {
  const peers = manifests.map((manifest) => {
    const { peerDependencies: all, ...fields } = manifest.read();
    if (all) {
      const others = Object.entries(all).filter((each) => !isOurs(each));
      manifest.write({ ...fields, peerDependencies: Object.fromEntries(others) });
    }
    return all;
  });
  const code = await work();
  manifests.forEach((manifest, at) => {
    if (peers[at]) manifest.write({ ...manifest.read(), peerDependencies: peers[at] });
  });
  return code;
}

/** Makes a folder ready to be released, or only says what it lacks; gives the exit code. */
export async function release(folder, { isCheck = false } = {}) {
  const { repository } = manifestIn(folder, '.').read();
  const manifests = readdirSync(`${folder}packages`).map((name) =>
    manifestIn(folder, `packages/${name}`),
  );
  const wanted = new Map(
    manifests.map((manifest) => [manifest, fieldsFrom(repository, manifest.directory)]),
  );
  if (isCheck) {
    const wrong = manifests.filter(
      (manifest) => manifest.read().homepage !== wanted.get(manifest).homepage,
    );
    if (wrong.length === 0) return 0;
    const names = wrong.map(({ directory }) => directory).join(', ');
    throw new Error(`These do not say where the project lives: ${names}. Run: npm run release`);
  }
  const code = await withoutOwnPeers(manifests, () =>
    run(bin('changeset'), ['version'], { cwd: folder }),
  );
  if (code !== 0) return code;
  for (const manifest of manifests) manifest.write({ ...manifest.read(), ...wanted.get(manifest) });
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await release(root, { isCheck: process.argv.includes('--check') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
