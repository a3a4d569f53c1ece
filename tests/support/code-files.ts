// The files that a page of the documentation shows: blocks of code whose first line is a comment with the name of the file.
import { readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';
import { root } from '../../tools/run.mjs';

export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** `// main.ts`, a comment of CSS, `<!-- App.vue -->`; in Astro, the line after the first. */
const named = /^(?:---\n)?(?:\/\/|\/\*|<!--) (\S+\.\w+)(?: \*\/| -->)?\n/;

/** The name of the file that a block of code is, if it says one. */
export const nameOf = (code: string): string | undefined => named.exec(code)?.[1];

/** The blocks of a text that are files. */
export const codeFiles = (text: string): readonly CodeFile[] =>
  marked.lexer(text).flatMap((token) => {
    const name = token.type === 'code' ? nameOf(token.text) : undefined;
    return name && token.type === 'code' ? [{ name, text: token.text as string }] : [];
  });

/** All blocks of a text in one language. */
export const codeIn = (text: string, language: string): readonly string[] =>
  marked
    .lexer(text)
    .flatMap((token: Token) =>
      token.type === 'code' && token.lang === language ? [token.text as string] : [],
    );

/** The sections of a page below headings of level 2, by heading; what stands before the first is under ''. */
export function sectionsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/^(?=## )/m).map((part) => [/^## (.*)/.exec(part)?.[1] ?? '', part] as const),
  );
}

/** A section of one of the pages in `docs/guides/recipes`. */
export function recipe(page: string, heading: string): string {
  const text = readFileSync(`${root}docs/guides/recipes/${page}.md`, 'utf8');
  const section = sectionsOf(text).get(heading);
  if (!section) throw new Error(`${page}.md has no section “${heading}”.`);
  return section;
}
