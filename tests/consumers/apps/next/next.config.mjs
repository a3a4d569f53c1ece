/** @type {import('next').NextConfig} */
export default {
  // What a new app has: whatever a page reads of the clock or of chance stops the build.
  cacheComponents: true,
  partialPrefetching: true,
  distDir: process.env.DIST_DIR,
  // The fresh Vite app checks the types.
  typescript: { ignoreBuildErrors: true },
};
