// Where nothing is bundled: under Node, and in a plain page with the script of the elements beside it.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { names } from '../../tools/consumers.mjs';
import { consumer } from './consumer.js';
import { type Driver, openDriver } from './drive.js';

describe('Node', () => {
  const app = consumer('types');

  test.each(names)('%s: each entry can be imported', async (name) => {
    const { exports } = JSON.parse(app.read(`node_modules/@engagement-kit/${name}/package.json`));
    const hasCode = (found: object | string) => typeof found === 'string' || 'default' in found;
    const entries = Object.entries<object | string>(exports)
      .filter(([key, found]) => !/\*|\.json$/.test(key) && hasCode(found))
      .map(([key]) => join('@engagement-kit', name, key));
    expect(entries.length).toBeGreaterThan(0);
    const script = entries
      .map((entry) =>
        entry.endsWith('.css')
          ? `await readFile(new URL(import.meta.resolve('${entry}')));`
          : `await import('${entry}');`,
      )
      .join('\n');
    const code = `import { readFile } from 'node:fs/promises';\n${script}\nconsole.log('imported');`;
    expect(await app.run('node', ['--input-type=module'], { input: code })).toContain('imported');
  });
});

describe('a plain page', () => {
  const app = consumer('html');
  let driver: Driver;
  let server: FolderServer | undefined;

  beforeAll(async () => {
    driver = await openDriver();
  });
  afterAll(async () => {
    await driver.close();
    await server?.close();
  });

  test('as snippets write it, with its hash, under a strict policy', async () => {
    await app.run('node', ['make.mjs']);
    expect(app.read('dist/index.html')).toMatch(
      /<script type="module" src="\S+" integrity="sha384-/,
    );
    server = await serveFolder(app.at('dist'));
    await driver.use(server.url);
  });
});
