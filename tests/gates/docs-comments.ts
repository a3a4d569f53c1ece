// Which public names say nothing of themselves: read with the compiler, from every entry of a package.
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

/** Every name that the entries export without a doc comment, as `file: name`. */
export function bareNames(entries: readonly string[], root: string): string[] {
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
  const bare = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} exports nothing.`);
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const alias = exported.flags & ts.SymbolFlags.Alias;
      const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
      if (symbol.getDocumentationComment(checker).length > 0) return [];
      const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? entry;
      return [`${declared.replace(root, '')}: ${symbol.name}`];
    });
  });
  return [...new Set(bare)].sort();
}
