// Which public names, and which members of public interfaces, say nothing of themselves. Props say what they are by
// their name, a namespace by its members, and what a package passes on is described where it comes from.
import { sep } from 'node:path';
import ts from 'typescript';
import { entriesOf, modulesOf } from '../../tools/public-names.mjs';

export { entriesOf };

interface Exported {
  readonly symbol: ts.Symbol;
  readonly checker: ts.TypeChecker;
}

/** Every name that the entries export without a doc comment, as `file: name`. */
export const bareNames = (entries: readonly string[], root: string): string[] =>
  bare(entries, root, ({ symbol, checker }) =>
    isBare(symbol, checker) && !symbol.name.endsWith('Props') ? [symbol.name] : [],
  );

/** Every member without a doc comment of an interface that the entries export, as `file: name.member`. */
export const bareMembers = (entries: readonly string[], root: string): string[] =>
  bare(entries, root, ({ symbol, checker }) =>
    (symbol.declarations ?? [])
      .filter(ts.isInterfaceDeclaration)
      .flatMap(({ members }) => [...members])
      .flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? [])
      .filter((member) => isBare(member, checker))
      .map((member) => `${symbol.name}.${member.name}`),
  );

const isBare = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  symbol.getDocumentationComment(checker).length === 0;

/** The folder whose `src` a file is in: its package. */
const packageOf = (file: string): string => file.split(`${sep}src${sep}`)[0] ?? file;

/** What `find` has to say of each export, with the file that declares it. */
function bare(
  entries: readonly string[],
  root: string,
  find: (exported: Exported) => readonly string[],
): string[] {
  const found = modulesOf(entries).flatMap(({ entry, names, checker }) =>
    names.flatMap(({ symbol }) => {
      const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? entry;
      const ours = !entry.includes(`${sep}src${sep}`) || packageOf(declared) === packageOf(entry);
      if (!ours) return [];
      return find({ symbol, checker }).map((name) => `${declared.replace(root, '')}: ${name}`);
    }),
  );
  return [...new Set(found)].sort();
}
