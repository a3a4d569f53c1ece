// The props of a component stand in one way: as the interface `Props` in the namespace beside it. An alias is not a name
// of its own, so a host's declarations spell out what stands behind it; an interface outside is a second name for one thing.
import ts from 'typescript';

/** What stands in another way in a source file. */
export function otherProps(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const namespaces = file.statements
    .filter(ts.isModuleDeclaration)
    .flatMap(({ name, body }) =>
      body && ts.isModuleBlock(body)
        ? body.statements.map((each) => ({ owner: name.text, each }))
        : [],
    );
  const own = new Set(
    file.statements
      .filter(ts.isInterfaceDeclaration)
      .filter((each) => !each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      .map((each) => each.name.text),
  );
  return namespaces.flatMap(({ owner, each }) => {
    if (ts.isTypeAliasDeclaration(each) && each.name.text === 'Props') {
      return [`${path}: ${owner}.Props is an alias, not an interface`];
    }
    if (!ts.isInterfaceDeclaration(each) || each.name.text !== 'Props') return [];
    const bases = each.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText()));
    const [base = '', ...others] = bases ?? [];
    const isSecondName = each.members.length === 0 && others.length === 0 && own.has(base);
    const isOnlyUse = text.match(new RegExp(`extends ${base} \\{`, 'g'))?.length === 1;
    return isSecondName && isOnlyUse ? [`${path}: ${owner}.Props only renames ${base}`] : [];
  });
}
