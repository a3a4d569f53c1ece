import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { generateSW } from 'workbox-build';

/** What the page may do: load its own files, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types planner-worker',
].join('; ');

/** Puts the policy into the page: a folder of files has no say in what headers it is served with. */
export function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the worker that keeps every file of the folder for when there is no network. */
export function offlineWorker(): Plugin {
  let folder = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const { warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
          swDest: `${folder}/worker.js`,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          // A file with a hash in its name never changes.
          dontCacheBustURLsMatching: /^assets\//,
          ignoreURLParametersMatching: [/./],
          cleanupOutdatedCaches: true,
          // The first visit is whole offline, too. A later version waits until the person or the next visit asks for it.
          clientsClaim: true,
          skipWaiting: false,
        });
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
      },
    },
  };
}
