// The kit's style sheets as texts for `adoptedStyleSheets`.
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

/** Resolves `import css from 'styles:base'` to the text of that sheet. */
export const styles = {
  name: 'styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^styles:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'styles' }));
    onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => ({
      contents: await sheet(path),
      loader: 'text',
    }));
  },
};
