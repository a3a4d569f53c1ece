// Writes the declarations that are published, `dist/types`: those that an entry leads to, with what they take from the
// model written out beside them, so that they need no other package. See decision 0066.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writtenOut } from './written-out.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types = join(dist, 'types');
const model = '@engagement-kit/model';

/** The tags of frameworks are types alone; every other entry has a script beside it. */
const isEntry = (name) =>
  /^(react|preact|svelte|vue)\.d\.ts$/.test(name) ||
  (name.endsWith('.d.ts') && existsSync(join(dist, name.replace(/\.d\.ts$/, '.js'))));

const from = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The declarations that the entries lead to, by their path below `dist`. */
function reached() {
  const texts = new Map(
    readdirSync(dist)
      .filter(isEntry)
      .map((name) => [name, '']),
  );
  for (const path of texts.keys()) {
    const text = readFileSync(join(dist, path), 'utf8');
    texts.set(path, text);
    for (const [, specifier] of text.matchAll(from)) {
      const next = join(dirname(path), specifier.replace(/(\.d\.ts|\.js)$/, '.d.ts'));
      if (!texts.has(next)) texts.set(next, '');
    }
  }
  return texts;
}

const imports = new RegExp(`\\{([^{}]*)\\}\\s*from\\s*['"]${model}['"]`, 'g');

/** The types that a declaration takes from the model. */
const namesIn = (text) =>
  [...text.matchAll(imports)]
    .flatMap(([, list]) => list.split(','))
    .map((name) => name.replace(/^\s*type\s|\sas\s.*$/g, '').trim())
    .filter(Boolean);

export function writeOwnTypes() {
  const texts = reached();
  rmSync(types, { recursive: true, force: true });
  for (const [path, text] of texts) {
    const address = relative(dirname(path), 'model.js');
    const own = address.startsWith('.') ? address : `./${address}`;
    mkdirSync(join(types, dirname(path)), { recursive: true });
    writeFileSync(join(types, path), text.replaceAll(model, own));
  }
  const names = new Set([...texts.values()].flatMap(namesIn));
  writeFileSync(join(types, 'model.d.ts'), writtenOut([...names].sort()));
}
