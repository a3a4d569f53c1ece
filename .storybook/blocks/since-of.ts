/// <reference types="vite/client" />
// The version in which a component first appeared, from changelogs, and from the changesets of what is not released yet.

const read = (files: Record<string, unknown>) => files as Readonly<Record<string, string>>;
const packages = import.meta.glob('../../packages/*/package.json', {
  eager: true,
  import: 'version',
});
const changelogs = read(
  import.meta.glob('../../packages/*/CHANGELOG.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
const changesets = read(
  import.meta.glob('../../.changeset/*.md', { eager: true, query: '?raw', import: 'default' }),
);

/** The last, which is the earliest, version of a changelog that names it. */
function firstNamed(changelog: string, name: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  return sections.findLast((section) => section.includes(`\`${name}\``))?.split('\n')[0];
}

export function sinceOf(folder: string, name: string): { version: string; since: string } {
  const version = String(packages[`../../packages/${folder}/package.json`]);
  const released = firstNamed(changelogs[`../../packages/${folder}/CHANGELOG.md`] ?? '', name);
  const isNew = Object.values(changesets).some((text) => text.includes(`\`${name}\``));
  return { version, since: released ?? (isNew ? `the release after ${version}` : version) };
}
