// Makes the declarations of the embed stand alone, before it is packed: what they take from the model is written out in
// `model.d.ts` beside them, and what no entry leads to is not packed. Run again, it writes the same. See decision 0066.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writtenOut } from './written-out.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const model = '@engagement-kit/model';
const own = join(dist, 'model.d.ts');

const declarations = readdirSync(dist, { recursive: true })
  .filter((path) => path.endsWith('.d.ts'))
  .map((path) => join(dist, path));

/** What a page or a program can import: what has a script beside it, and the tags, which are types alone. */
const entries = declarations.filter(
  (path) =>
    dirname(path) === dirname(own) &&
    path !== own &&
    (existsSync(path.replace(/\.d\.ts$/, '.js')) ||
      /\/(react|preact|svelte|vue|tags)\.d\.ts$/.test(path)),
);

const from = /\b(?:from|import)\s*\(?\s*(['"])([^'"]+)\1/g;
const specifiersIn = (path) =>
  [...readFileSync(path, 'utf8').matchAll(from)].map(([, , specifier]) => specifier);

const reached = new Set(entries);
for (const path of reached) {
  for (const specifier of specifiersIn(path).filter((each) => each.startsWith('.'))) {
    reached.add(join(dirname(path), specifier.replace(/(\.d\.ts|\.js)$/, '.d.ts')));
  }
}
const idle = declarations.filter((path) => !reached.has(path) && path !== own);
writeFileSync(join(dist, '.npmignore'), idle.map((path) => `/${relative(dist, path)}\n`).join(''));

const wanted = new Set();
const named = new RegExp(`\\{([^{}]*)\\}\\s*from\\s*['"]${model}['"]`, 'g');
for (const path of reached) {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(`'${model}'`) && !text.includes(`"${model}"`)) continue;
  for (const [, names] of text.matchAll(named)) {
    for (const name of names.split(',')) {
      const bare = name.replace(/^\s*type\s|\sas\s.*$/g, '').trim();
      if (bare) wanted.add(bare);
    }
  }
  const address = `./${relative(dirname(path), own).replace(/\.d\.ts$/, '.js')}`;
  writeFileSync(path, text.replaceAll(model, address.replace('./../', '../')));
}
if (wanted.size > 0) {
  writeFileSync(own, writtenOut([...wanted].sort()));
} else if (!existsSync(own)) {
  throw new Error('The embed has no types of the model, and names none: build it first.');
}
