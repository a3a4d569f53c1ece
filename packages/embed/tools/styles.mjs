// The kit's style sheets as texts for `adoptedStyleSheets`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const themes = fileURLToPath(new URL('../../themes/src/', import.meta.url));
const own = fileURLToPath(new URL('../src/', import.meta.url));

/** All that components have, but for the base that every element has. */
const coreSheets = () =>
  [...readFileSync(`${themes}core.css`, 'utf8').matchAll(/@import "\.\/(core\/[^"]+)"/g)]
    .map(([, path]) => `${themes}${path}`)
    .filter((path) => !path.endsWith('/base.css'));

const sheets = {
  base: [`${themes}core/base.css`, `${themes}theme/print.css`, `${own}embed.css`],
  neutral: [`${themes}neutral.css`],
  host: [`${themes}host.css`],
  spectrum: [`${themes}core/spectrum-selector.css`],
  standards: [`${themes}core/standards-checklist.css`],
  promise: [`${themes}core/promise-card.css`],
  view: [`${themes}core/community-view.css`],
  planner: coreSheets(),
};

async function sheet(name) {
  const result = await build({
    stdin: {
      contents: sheets[name].map((path) => `@import ${JSON.stringify(path)};`).join('\n'),
      loader: 'css',
      resolveDir: own,
    },
    bundle: true,
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0].text.trim();
}

const place = 'css_of_';

/** Resolves `import css from 'styles:base'` to a name that `withStyles` gives a value. */
export const styles = {
  name: 'styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^styles:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'styles' }));
    onLoad({ filter: /./, namespace: 'styles' }, ({ path }) => ({
      contents: `export default ${place}${path};`,
    }));
  },
};

/** Puts the sheets that a script uses before it, side by side: apart from each other they would compress worse. */
export async function withStyles(code) {
  const used = Object.keys(sheets).filter((name) => code.includes(place + name));
  const texts = await Promise.all(used.map(sheet));
  const made = used.map((name, index) => `${place}${name}=${JSON.stringify(texts[index])}`);
  // A line of their own: the lines after it stay where their source map has them.
  return made.length ? `const ${made};\n${code}` : code;
}
