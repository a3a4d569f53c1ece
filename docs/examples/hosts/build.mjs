// Builds the example pages into `dist`, as files that any static server can serve.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitFolder } from './src/kit.mjs';
import { page } from './src/page.mjs';
import { pages } from './src/pages/index.mjs';
import { promise } from './src/promise.mjs';
import { publishedSheets } from './src/sheets.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function write(path, text) {
  const file = here(`dist/${path}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The line at the end of a page: what it shows, and the way back. */
const ending =
  ({ shows, up = '../' }) =>
  ({ tag = 'footer', text = '', link = '' } = {}) =>
    `<${tag}${tag === 'footer' ? ' class="about"' : ''}>
<p${text}>${shows}</p>
<p${text}><a${link} href="${up}">All example pages</a></p>
</${tag}>`;

rmSync(here('dist'), { recursive: true, force: true });
for (const each of pages) {
  write(`${each.path}index.html`, page({ ...each, body: each.body(ending(each)) }));
}
for (const [path, css] of Object.entries(publishedSheets())) write(path, css);
write('promise.json', JSON.stringify(promise, null, 2));

const copies = {
  'icon.svg': 'icon.svg',
  'site.css': 'site.css',
  'index.css': 'index.css',
  'neutral-public-service.css': 'govuk/neutral.css',
  'neutral-health-service.css': 'nhsuk/neutral.css',
  'hostile.css': 'hostile/hostile.css',
  'block-theme.css': 'wordpress/block-theme.css',
};
for (const [from, to] of Object.entries(copies)) {
  copyFileSync(here(`src/styles/${from}`), here(`dist/${to}`));
}
mkdirSync(here('dist/kit'));
for (const name of readdirSync(kitFolder)) {
  if (/\.(js|html)$/.test(name) && !/^(static|pure|react)\./.test(name)) {
    copyFileSync(`${kitFolder}${name}`, here(`dist/kit/${name}`));
  }
}
for (const sheet of [
  import.meta.resolve('@engagement-kit/themes/core.css'),
  import.meta.resolve('@engagement-kit/themes/neutral.css'),
  import.meta.resolve('@engagement-kit/themes/paper.css'),
]) {
  copyFileSync(fileURLToPath(sheet), here(`dist/kit/${basename(sheet)}`));
}
const typefaces = new URL('fonts/', import.meta.resolve('@engagement-kit/themes/paper.css'));
cpSync(fileURLToPath(typefaces), here('dist/kit/fonts'), { recursive: true });
