import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { offlineWorker, strictPolicy } from './offline.js';

export default defineConfig({
  // Relative addresses, so that the built page works in any folder of a site.
  base: './',
  plugins: [react(), strictPolicy(), offlineWorker()],
  build: {
    // Which file loads which: `npm run size` adds up what each place costs.
    manifest: true,
    rolldownOptions: {
      output: {
        // React by itself: it stays in the browser when the kit changes.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
  // Inside this repository the packages are read from their source; a host of its own leaves this out.
  resolve: { conditions: ['@engagement-kit/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1' },
});
