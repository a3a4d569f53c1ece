import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the built page works in any folder of a site.
  base: './',
  plugins: [react()],
  // Inside this repository the packages are read from their source; a host of its own leaves this out.
  resolve: { conditions: ['@engagement-kit/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1' },
});
