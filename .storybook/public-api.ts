// What every package exports, read from the types when Storybook is built: the module `virtual:public-api`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { entriesOf, modulesOf } from '../tools/public-names.mjs';

/** A public name. */
export interface PublicName {
  readonly name: string;
  /** The entries that have it, without the scope: `planner/file`. */
  readonly entries: readonly string[];
  readonly kind: 'component' | 'hook' | 'function' | 'value' | 'type';
  /** What its comment says. */
  readonly about: string;
  /** How it is declared. */
  readonly code: string;
}

/** The public names of each package, by its name without the scope. */
export type PublicApi = Readonly<Record<string, readonly PublicName[]>>;

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

function publicApi(): PublicApi {
  const named = readdirSync(packages).map((name) => [name, entriesOf(packages + name)] as const);
  const modules = modulesOf(named.flatMap(([, entries]) => entries));
  return Object.fromEntries(
    named
      .filter(([, entries]) => entries.length > 0)
      .map(([name, entries]) => {
        const found = new Map<string, PublicName>();
        for (const { entry, names, checker } of modules) {
          if (!entries.includes(entry)) continue;
          const importedAs = importName(name, entry);
          for (const { name: each, symbol } of names) {
            const before = found.get(each);
            const at = [...(before?.entries ?? []), importedAs];
            found.set(each, { ...describe(each, symbol, checker), entries: at });
          }
        }
        return [name, [...found.values()].sort((one, two) => one.name.localeCompare(two.name))];
      }),
  );
}

/** The entry of a package that a source file stands behind: `planner/file`. */
function importName(name: string, entry: string): string {
  const { exports } = JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8'));
  const inside = entry.slice(`${packages}${name}`.length + 1).replace(/^src\//, '');
  const [key = '.'] =
    Object.entries<{ types?: string }>(exports).find(
      ([, { types }]) =>
        types?.replace(/^\.\/dist\/|\.d\.ts$/g, '') === inside.replace(/\.tsx?$/, ''),
    ) ?? [];
  return name + key.slice(1);
}

function describe(name: string, symbol: ts.Symbol, checker: ts.TypeChecker) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  const kind = kindOf(name, symbol, checker);
  const written =
    kind === 'type'
      ? (declaration?.getText() ?? '')
      : declaration
        ? checker.typeToString(
            checker.getTypeOfSymbolAtLocation(symbol, declaration),
            declaration,
            ts.TypeFormatFlags.NoTruncation,
          )
        : '';
  return {
    name,
    kind,
    about: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    code: written.length > 1500 ? `${written.slice(0, 1500)}…` : written,
  };
}

function kindOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): PublicName['kind'] {
  const declaration = symbol.valueDeclaration;
  if (!declaration || !(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  if (/^use[A-Z]/.test(name)) return 'hook';
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const calls = type.getCallSignatures().length > 0;
  if (calls && /(^|\.)[A-Z]/.test(name)) return 'component';
  return calls ? 'function' : 'value';
}

const id = 'virtual:public-api';

/** Reads the types only where a page asks for them. */
export const publicApiPlugin = (): Plugin => ({
  name: 'engagement-kit:public-api',
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  load: (asked) =>
    asked === `\0${id}` ? `export default ${JSON.stringify(publicApi())};` : undefined,
});
