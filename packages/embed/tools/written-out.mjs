// Types of the model, written out: each interface with all its fields, and no library that they are derived from.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const entry = fileURLToPath(new URL('../../model/dist/index.d.ts', import.meta.url));

const flags =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  ts.NodeBuilderFlags.IgnoreErrors;

/** The declarations of these types of the model, and of all that they name. */
export function writtenOut(names) {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: false,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const printer = ts.createPrinter({ removeComments: false });
  const original = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const given = new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(file))
      .map((symbol) => [symbol.name, original(symbol)]),
  );

  const isOurs = (symbol) =>
    symbol.declarations?.some((each) => {
      const path = each.getSourceFile().fileName;
      return (
        !path.includes('/node_modules/') &&
        !program.isSourceFileDefaultLibrary(each.getSourceFile())
      );
    });
  const queue = new Map();
  const want = (symbol) => {
    const before = queue.get(symbol.name);
    if (before && before !== symbol) throw new Error(`Two types have one name: ${symbol.name}`);
    queue.set(symbol.name, symbol);
  };

  /** The text of a type; what it names is wanted too. */
  const textOf = (type, more = 0) => {
    const node = checker.typeToTypeNode(type, undefined, flags | more);
    const look = (each) => {
      if (ts.isImportTypeNode(each))
        throw new Error(`A type cannot be written out: ${checker.typeToString(type)}`);
      const symbol = ts.isIdentifier(each) && each.symbol;
      const isType = symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
      if (isType && isOurs(symbol)) want(symbol);
      ts.forEachChild(each, look);
    };
    look(node);
    return printer.printNode(ts.EmitHint.Unspecified, node, file);
  };
  const commentOf = (symbol, indent = '') => {
    const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    return words ? `${indent}/** ${words.replaceAll('\n', `\n${indent} * `)} */\n` : '';
  };

  function declared(symbol) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (symbol.flags & ts.SymbolFlags.TypeAlias) {
      return `${commentOf(symbol)}export type ${symbol.name} = ${textOf(type, ts.NodeBuilderFlags.InTypeAlias)};`;
    }
    if (type.typeParameters?.length)
      throw new Error(`${symbol.name} takes types, which is not foreseen.`);
    const fields = checker.getPropertiesOfType(type).map((field) => {
      const isOptional = field.flags & ts.SymbolFlags.Optional;
      const value = checker.getTypeOfSymbol(field);
      const bare = isOptional ? checker.getNonNullableType(value) : value;
      const isNull =
        isOptional &&
        value.isUnion?.() &&
        value.types.some((each) => each.flags & ts.TypeFlags.Null);
      return `${commentOf(field, '    ')}    readonly ${field.name}${isOptional ? '?' : ''}: ${textOf(bare)}${isNull ? ' | null' : ''};`;
    });
    return `${commentOf(symbol)}export interface ${symbol.name} {\n${fields.join('\n')}\n}`;
  }

  for (const name of names) {
    const symbol = given.get(name);
    if (!symbol) throw new Error(`The model gives out no ${name}.`);
    want(symbol);
  }
  const texts = [];
  for (const [, symbol] of queue) texts.push(declared(symbol));
  return `// Types of @engagement-kit/model, written out.\n\n${texts.join('\n\n')}\n`;
}
