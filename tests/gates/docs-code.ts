// The code in the documentation, as a compiler sees it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import ts from 'typescript';
import { nameOf, sectionsOf } from '#support/code-files.js';

/** A page of the documentation, by its path from the root of the repository. */
export interface DocsPage {
  readonly path: string;
  readonly text: string;
}

/** A module of a page, as a compiler reads it. One that the page calls a file has its name, in the folder of its section. */
export interface DocsModule {
  readonly name?: string;
  readonly text: string;
}

/**
 * The blocks of code of a page as modules. Whoever reads down the page has read the blocks above, so a block sees what
 * those declare, and may declare it anew. A block whose first line names a file is that file, and one that exports
 * something is a file too: each starts afresh.
 */
export function modulesOf({ text }: Pick<DocsPage, 'text'>): readonly DocsModule[] {
  const files: DocsModule[] = [];
  const read: string[] = [];
  [...sectionsOf(text).values()].forEach((section, at) => {
    for (const block of marked.lexer(section)) {
      if (block.type !== 'code' || !/^tsx?\b/.test(block.lang ?? '')) continue;
      const name = nameOf(block.text);
      if (name) files.push({ name: `${at}/${name}`, text: block.text });
      else if (isFile(block.text)) files.push({ text: block.text });
      else read.push(block.text);
    }
  });
  return read.length > 0 ? [...files, { text: asOne(read) }] : files;
}

function asOne(blocks: readonly string[]): string {
  const imports = new Map<string, string>();
  const bodies = blocks.map((block) => {
    const source = ts.createSourceFile('block.tsx', block, ts.ScriptTarget.Latest, true);
    let body = block;
    for (const statement of source.statements.filter(ts.isImportDeclaration).reverse()) {
      body = body.slice(0, statement.getFullStart()) + body.slice(statement.end);
      for (const [name, line] of importsOf(statement)) imports.set(name, line);
    }
    return body;
  });
  return `${[...imports.values()].join('\n')}\nexport {};\n${bodies.join('\n{\n')}${'\n}'.repeat(bodies.length - 1)}`;
}

const isFile = (block: string): boolean => /^export /m.test(block);

/** Each name that an import brings, with an import of that name alone. */
function importsOf(statement: ts.ImportDeclaration): readonly (readonly [string, string])[] {
  const from = statement.moduleSpecifier.getText();
  const clause = statement.importClause;
  if (!clause) return [[from, statement.getText()]];
  const bindings = clause.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || clause.name || bindings.elements.length === 0) {
    return [[statement.getText(), statement.getText()]];
  }
  const type = clause.isTypeOnly ? 'type ' : '';
  return bindings.elements.map((each) => [
    each.name.text,
    `import { ${type}${each.getText()} } from ${from};`,
  ]);
}

/** Declarations of the kit and of others, read once. */
const parsed = new Map<string, ts.SourceFile>();

/** What a compiler says against the code of pages, with what the files `given` declare as a host's own: a line each. */
export function faultsOf(
  root: string,
  pages: readonly DocsPage[],
  given: readonly string[],
): readonly string[] {
  const modules = new Map<string, { readonly path: string; readonly text: string }>();
  for (const page of pages) {
    const folder = join(root, 'tests/gates', page.path.replace(/\W/g, '-'));
    modulesOf(page).forEach(({ name, text }, at) => {
      modules.set(join(folder, name ?? `${at}.tsx`), { path: page.path, text });
    });
  }
  const options = optionsFor(root);
  // Style sheets, as every bundler takes them.
  const styles = join(root, 'node_modules/vite/client.d.ts');
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => modules.get(name)?.text ?? readFile(name);
  host.fileExists = (name) => modules.has(name) || fileExists(name);
  // Files import each other, from folders that are nowhere.
  delete host.directoryExists;
  host.getSourceFile = (name, language, ...rest) => {
    const text = modules.get(name)?.text;
    if (text !== undefined) return ts.createSourceFile(name, text, language, true);
    const file = parsed.get(name) ?? getSourceFile(name, language, ...rest);
    if (file) parsed.set(name, file);
    return file;
  };
  const program = ts.createProgram([...modules.keys(), ...given, styles], options, host);
  return [...modules].flatMap(([name, { path, text }]) => {
    const source = program.getSourceFile(name);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split('\n').length - 1;
      const said = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0];
      return `${path}: ${said}\n    ${text.split('\n')[line]?.trim()}`;
    });
  });
}

function optionsFor(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return {
    ...options,
    // As in the project of a host, which has a browser and whatever it declares itself.
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    verbatimModuleSyntax: false,
    paths: {
      '@engagement-kit/embed': [join(root, 'packages/embed/dist/index.d.ts')],
      '@engagement-kit/embed/*': [join(root, 'packages/embed/dist/*')],
    },
  };
}

export const readPage = (root: string, path: string): DocsPage => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
});
