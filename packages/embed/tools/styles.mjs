// The kit's style sheets as texts for `adoptedStyleSheets`: minified, and without what no element can reach.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const themes = fileURLToPath(new URL('../../themes/src/', import.meta.url));
const own = fileURLToPath(new URL('../src/', import.meta.url));

const sheets = {
  base: [`${themes}core/base.css`, `${themes}theme/print.css`, `${own}embed.css`],
  neutral: [`${themes}neutral.css`],
  host: [`${themes}host.css`],
  spectrum: [`${themes}core/spectrum-selector.css`],
  standards: [`${themes}core/standards-checklist.css`],
  promise: [`${themes}core/promise-card.css`],
};

export async function sheet(name) {
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
  let css = result.outputFiles[0].text.trim();
  // The element writes the scheme around it on the box that holds everything.
  css = css.replace(/:is\((\[data-ek-scheme=\w+\]),\1 \*\)/g, '$1 ');
  // The print rules of the themes stand in the base.
  if (name === 'host') css = css.replace(/@layer [^{]*\{@media print\{[^{}]*\{[^{}]*\}\}\}/, '');
  css = css.replaceAll(':not([data-ek-theme=neutral] *)', '');
  return shorten(css.replace(/@[^{};]+\{\}/g, ''));
}

/**
 * In a shadow root a part goes by its `part` alone. The doubled attribute weighs what the two that it replaces weigh.
 * A root is left as it is: the save bar has one beside the component's.
 */
function shorten(css) {
  return css
    .replace(/\[data-scope(?:\^?=[^\]]*)?\]\[data-part(=[^\]]*)?\]/g, (whole, name = '') =>
      name.includes('root') ? whole : `[part${name}][part]`,
    )
    .replaceAll('--_ek-', '--_')
    .replace(/(--[\w-]+): /g, '$1:');
}

const place = 'css_of_';

/** Resolves `import css from 'styles:base'` to a place that `withStyles` fills. */
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
  const quoted = (css) => `'${css.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
  const made = used.map((name, index) => `${place}${name}=${quoted(texts[index])}`);
  return made.length ? `const ${made};${code}` : code;
}
