// Lints seeded files with the repository's own biome.json, in a folder of their own, so that a rule can prove
// that it refuses what it should.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, capture, root } from '../../tools/run.mjs';

/** The rules that each seeded file breaks, by its path. */
export async function lintSeeds(
  seeds: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'ek-lint-'));
  const config = JSON.parse(readFileSync(`${root}biome.json`, 'utf8'));
  delete config.$schema;
  config.vcs = { enabled: false };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  for (const [path, source] of Object.entries(seeds)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { output } = await capture(bin('biome'), args, { cwd: folder });
  rmSync(folder, { recursive: true, force: true });
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const broken = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
  }
  return broken;
}
