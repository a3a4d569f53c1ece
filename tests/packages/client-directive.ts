// Where 'use client' has to stand: on every file that uses hooks or context, in the source and in what is
// published, and never on an entry, where it would make a host's server render nothing of the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const skipped = /\.(test|stories|fixtures)\.[tj]sx?$|\.d\.ts$/;
const entries = new Set(['index', 'parts']);

export const hasDirective = (code: string) =>
  /^(\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(code);

/** Whether a file calls hooks or makes a context: neither exists in a server component. */
export function needsDirective(code: string) {
  const fromReact = code.matchAll(/import\s+(?!type\b)([^;]*?)\s+from\s*['"]react['"]/g);
  const named = [...fromReact].some(([, names = '']) =>
    /(?<!type\s)\b(use[A-Z]\w*|createContext)\b/.test(names),
  );
  return named || /\bReact\.(use[A-Z]\w*|createContext)\b/.test(code);
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !skipped.test(entry.name)) yield path;
  }
}

/** Every problem of one package folder, which holds `src` and `dist`, and how many files were read. */
export function inspectDirectives(folder: string) {
  const src = join(folder, 'src');
  const problems: string[] = [];
  let read = 0;
  for (const path of sources(src)) {
    read += 1;
    const name = relative(src, path);
    const built = join(folder, 'dist', name.replace(/\.tsx?$/, '.js'));
    const code = readFileSync(path, 'utf8');
    const client = hasDirective(code);
    if (client && entries.has(basename(path).replace(/\.tsx?$/, ''))) {
      problems.push(`${name}: an entry carries 'use client'`);
    }
    if (needsDirective(code) && !client) problems.push(`${name}: uses hooks without 'use client'`);
    if (!existsSync(built)) problems.push(`${name}: has no built file`);
    else if (hasDirective(readFileSync(built, 'utf8')) !== client) {
      problems.push(`${name}: 'use client' differs between src and dist`);
    }
  }
  return { read, problems };
}
