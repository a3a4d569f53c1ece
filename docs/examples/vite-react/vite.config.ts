import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the built app works in any folder of a site.
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1' },
});
