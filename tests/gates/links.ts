// Where the links and images of the documentation point to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { marked, type Token } from 'marked';

const skipped = new Set(['node_modules', 'dist']);

/** The Markdown files below a folder. */
export function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function targetsIn(text: string): string[] {
  const targets: string[] = [];
  marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') targets.push(token.href);
    if (token.type === 'html') {
      for (const [, target] of token.raw.matchAll(/\b(?:src|href)="([^"]*)"/g)) {
        targets.push(target ?? '');
      }
    }
  });
  return targets;
}

/** The anchors that a page's headings make. */
const anchorsOf = (text: string) =>
  marked
    .lexer(text)
    .flatMap((token) => (token.type === 'heading' ? [token.text as string] : []))
    .map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );

/** Every relative link or image that leads nowhere, as `file: target`, and how many were followed. */
export function follow(files: readonly string[], root: string) {
  let followed = 0;
  const broken: string[] = [];
  for (const file of files) {
    for (const target of targetsIn(readFileSync(file, 'utf8'))) {
      if (/^[a-z][a-z+.-]*:/i.test(target)) continue;
      followed += 1;
      const [path = '', anchor] = target.split('#');
      const place = path ? join(dirname(file), decodeURIComponent(path)) : file;
      const found =
        existsSync(place) &&
        (!anchor ||
          !place.endsWith('.md') ||
          anchorsOf(readFileSync(place, 'utf8')).includes(anchor));
      if (!found) broken.push(`${relative(root, file)}: ${target}`);
    }
  }
  return { followed, broken };
}
