import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Puts the embed's own files beside this page as a host would, untouched, so that their hashes hold. */
function embed(): Plugin {
  const folder = fileURLToPath(
    new URL('./dist/', import.meta.resolve('@engagement-kit/embed/package.json')),
  );
  // Read when they are needed: this file has to load before anything is built, too.
  const names = () => {
    const { files } = JSON.parse(readFileSync(`${folder}sri.json`, 'utf8'));
    return ['frame.html', ...Object.keys(files)];
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
