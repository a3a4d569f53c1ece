import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The built files of the embed that the preview loads, under the names that a host would serve them by. */
const embedFiles = ['frame.html', 'frame-host.js', 'frame-page.js', 'index.js'];

/** Puts the embed's own files beside this page, untouched, so that their hashes hold. */
function embed(): Plugin {
  const folder = fileURLToPath(
    new URL('./dist/', import.meta.resolve('@engagement-kit/embed/package.json')),
  );
  // Read when they are needed: this file has to load before anything is built, too.
  const names = () => {
    const { version } = JSON.parse(readFileSync(`${folder}sri.json`, 'utf8'));
    return [...embedFiles, `engagement-kit-${version}.js`];
  };
  return {
    name: 'embed-files',
    generateBundle() {
      for (const fileName of names()) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(folder + fileName) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = names().find((each) => request.url?.split('?')[0] === `/${each}`);
        if (!name) return next();
        response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
        response.end(readFileSync(folder + name));
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), embed()],
  server: { host: '127.0.0.1' },
});
