// The entries of a package and the names that they export, read with the compiler from the sources.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = '@engagement-kit/source';

/** The source file that stands behind what an entry publishes. */
const behind = ({ types = '' }) =>
  ['.ts', '.tsx']
    .map((ending) => types.replace('/dist/', '/src/').replace(/\.d\.ts$/, ending))
    .find((path) => path.startsWith('./src/'));

/** Types alone, and no source behind them. One that brings JavaScript always has a source. */
const isWritten = (folder, entry) =>
  !entry.default && !existsSync(join(folder, behind(entry) ?? ''));

/**
 * The source files that a package's JavaScript entries are read from; none for style sheets and data, nor for types that
 * the build writes.
 * @param {string} folder
 * @returns {string[]}
 */
export function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports)
    .filter((entry) => !isWritten(folder, entry))
    .map((entry) => entry[source] ?? behind(entry) ?? '')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/**
 * How many entries of a package bring JavaScript. One that has types only costs nobody a byte.
 * @param {string} folder
 * @returns {number}
 */
export function scriptsOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports).filter((entry) => entry.default?.endsWith('.js')).length;
}

/**
 * What each entry exports.
 * @param {readonly string[]} entries
 */
export function modulesOf(entries) {
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
  return entries.map((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} exports nothing.`);
    return { entry, names: namesIn(module, checker), checker };
  });
}

/**
 * Each exported name with what it stands for. A namespace of a module counts as each of its members.
 * @param {ts.Symbol} module
 * @param {ts.TypeChecker} checker
 * @returns {{ name: string, symbol: ts.Symbol }[]}
 */
function namesIn(module, checker, prefix = '') {
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const alias = exported.flags & ts.SymbolFlags.Alias;
    const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
    const name = `${prefix}${exported.name}`;
    const isModule = symbol.declarations?.some(ts.isSourceFile);
    return isModule ? namesIn(symbol, checker, `${name}.`) : [{ name, symbol }];
  });
}
