import type { NextConfig } from 'next';

const config: NextConfig = {
  // Files that any static server can serve, as this repository does. A host with a server of its own leaves it out.
  output: 'export',
  distDir: 'dist',
  trailingSlash: true,
  basePath: '/hosts/next',
  reactStrictMode: true,
  // Types are checked with those of all other examples, so a build does not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
