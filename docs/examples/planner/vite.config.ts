import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { offlineWorker, strictPolicy } from './offline.js';

export default defineConfig({
  // Relative addresses, so that the built page works in any folder of a site.
  base: './',
  plugins: [react(), strictPolicy(), offlineWorker()],
  build: {
    // Every browser that has the page’s other features loads ahead by itself.
    modulePreload: { polyfill: false },
    // Which file loads which: `npm run size` adds up what each place costs.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // React by itself: it stays in the browser when the kit changes.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            // What nearly every place shares, in one file: many small ones pack badly.
            { name: 'shared', minShareCount: 12 },
          ],
        },
      },
    },
  },
  // Inside this repository the packages are read from their source; a host of its own leaves this out.
  resolve: { conditions: ['@engagement-kit/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1' },
});
