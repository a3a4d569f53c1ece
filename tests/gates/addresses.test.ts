// An address becomes an attribute in as few places as there are ways to write one, and each asks the one rule of
// addresses: `AddressLink` and the maker of parts on screen, `page-node` and `html` in files.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../tools/run.mjs';

const writers = ['packages/model/src/export/html.ts', 'packages/react/src/part/AddressLink.tsx'];

/** Does it put an address on a link by itself? */
const writesLinks = (source: string): boolean =>
  /<a\b[^>]*\shref=|createElement\(\s*'a'|setAttribute\(\s*'href'/.test(source);

it('only they write links', () => {
  const sources = readdirSync(`${root}/packages`)
    .flatMap((name) =>
      readdirSync(`${root}/packages/${name}/src`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `packages/${name}/src/${file}`,
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|stories|fixtures)\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.filter((name) => writesLinks(readFileSync(`${root}/${name}`, 'utf8')));
  // A download is an address that the kit itself makes; the page for groups is one file, with a script of its own.
  const downloads = [
    'packages/promise-card/src/view/view-script.ts',
    'packages/react/src/environment/download-file.ts',
  ];
  expect(found.filter((name) => !downloads.includes(name)).sort()).toEqual(writers);
});

it('would notice', () => {
  for (const source of [
    'return <a href={source.url}>{title}</a>',
    '<a\n  lang={lang}\n  href={url}\n>',
    "node.setAttribute('href', url)",
    "createElement('a', { href })",
  ])
    expect(writesLinks(source)).toBe(true);
  expect(writesLinks("({ as: 'a', href })")).toBe(false);
});
