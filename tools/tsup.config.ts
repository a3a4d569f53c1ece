import { defineConfig } from 'tsup';

// One output file a source file: bundling loses 'use client' from shared chunks
// and keeps unused parts. Declarations come from tsc (see each package's build script).
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories,fixtures}.{ts,tsx}'],
  format: 'esm',
  bundle: false,
  clean: true,
  target: 'es2022',
  dts: false,
  silent: true,
});
