// Which public names, and which members of public interfaces, say nothing of themselves: read with the
// compiler, from every entry of a package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = '@engagement-kit/source';

/** The source files that a package's entries are read from; none for style sheets. */
export function entriesOf(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = Object.values<string | Record<string, string>>(exports);
  return entries
    .flatMap((entry) => (typeof entry === 'string' ? [] : (entry[source] ?? [])))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/**
 * Every name that the entries export without a doc comment, as `file: name`; of a namespace the names inside it.
 * The props of a component need none of their own: the component says what it is.
 */
export const bareNames = (entries: readonly string[], root: string): string[] =>
  bare(entries, root, (exported, checker) =>
    !exported.name.endsWith('Props') && isBare(exported, checker) ? [exported.name] : [],
  );

/** Every member without a doc comment of an interface that the entries export, as `file: name.member`. */
export const bareMembers = (entries: readonly string[], root: string): string[] =>
  bare(entries, root, (exported, checker) =>
    (exported.declarations ?? [])
      .filter(ts.isInterfaceDeclaration)
      .flatMap(({ members }) => [...members])
      .flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? [])
      .filter((member) => isBare(member, checker))
      .map((member) => `${exported.name}.${member.name}`),
  );

const isBare = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  symbol.getDocumentationComment(checker).length === 0;

/** What `find` has to say of each export, with the file that declares it. */
function bare(
  entries: readonly string[],
  root: string,
  find: (exported: ts.Symbol, checker: ts.TypeChecker) => readonly string[],
): string[] {
  for (const entry of entries) if (!existsSync(entry)) throw new Error(`There is no ${entry}.`);
  const program = ts.createProgram([...entries], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: [source],
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} exports nothing.`);
    return exportsOf(module, checker).flatMap((symbol) => {
      const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? entry;
      return find(symbol, checker).map((name) => `${declared.replace(root, '')}: ${name}`);
    });
  });
  return [...new Set(found)].sort();
}

/** What a module exports; in place of another module that it exports as a namespace, what that exports. */
const exportsOf = (module: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] =>
  checker.getExportsOfModule(module).flatMap((exported) => {
    const alias = exported.flags & ts.SymbolFlags.Alias;
    const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.declarations ?? [];
    return declaration && ts.isSourceFile(declaration) ? exportsOf(symbol, checker) : [symbol];
  });
