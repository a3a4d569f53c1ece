// What the kit must never carry: another body's brand, or a claim of its approval.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const forbidden: [RegExp, string][] = [
  [/\bcrown\b/i, 'a crown'],
  [/GDS Transport/i, 'the GDS Transport typeface'],
  [/Frutiger/i, 'the Frutiger typeface'],
  [/#(005ea5|1d70b8|005eb8)\b/i, 'a brand colour'],
  [/(?<!un)\bofficial\b/i, 'the word "official"'],
  [/\bendorsed by\b/i, 'the words "endorsed by"'],
  [/\bapproved by\b/i, 'the words "approved by"'],
  [/\bcompliant with\b/i, 'the words "compliant with"'],
  [/IAP2/i, "another body's name for its spectrum"],
];
const forbiddenInNames = /(^|[^a-z])(gov|govuk|nhs|nhsuk)([^a-z]|$)/i;

/** The sentence that says the opposite, and the one reference of the guidance that names the other body. */
const allowed =
  /has not approved or endorsed it|IAP2’s public participation spectrum \(Online\)\(PDF 152KB\)\(2014\)/gi;

/** What is wrong with the words of one file. */
export const problemsInText = (text: string) =>
  forbidden.filter(([pattern]) => pattern.test(text.replace(allowed, ''))).map(([, what]) => what);

/** What is wrong with the name of a package, file or theme. */
export const problemsInName = (name: string) =>
  forbiddenInNames.test(name) ? ['a national service in a name'] : [];

// The guidance and the licences are other people's words, quoted as they are.
const skipped = new Set(['node_modules', 'dist', '.next', 'fixtures', 'LICENSES']);

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** Every problem in the files below a folder, or in those of them that are given, as `path: what`, and how many files were read. */
export function inspect(folder: string, files: Iterable<string> = filesIn(folder)) {
  let read = 0;
  const problems: string[] = [];
  for (const path of files) {
    read += 1;
    const name = relative(folder, path);
    const found = [...problemsInName(name), ...problemsInText(readFileSync(path, 'utf8'))];
    problems.push(...found.map((what) => `${name}: ${what}`));
  }
  return { read, problems };
}
