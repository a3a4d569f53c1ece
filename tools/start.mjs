// `npm start`: installs and builds what has changed, then serves the demo page at / and the rest in folders
// of their own. PORT chooses the port; a busy one is said, and the next free one is used.
import { bootstrap } from './bootstrap.mjs';
import { root, seconds } from './run.mjs';
import { portFrom, serve } from './serve.mjs';

const begin = performance.now();

let wanted;
try {
  wanted = portFrom(process.env.PORT, 4173);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

await bootstrap();
// These need what bootstrap installs.
const { default: sirv } = await import('sirv');
const { build } = await import('./build.mjs');
if ((await build()) !== 0) process.exit(1);
// This one looks at what is built as soon as it is read.
const { serveHosts } = await import('../docs/examples/hosts/serve.mjs');

const demo = sirv(`${root}docs/examples/demo/dist`, { etag: true });
const builder = sirv(`${root}docs/examples/builder/dist`, {
  etag: true,
  // A frame without an origin may read the example's promise only where any site may.
  setHeaders: (response, path) => {
    if (path.endsWith('.json')) response.setHeader('access-control-allow-origin', '*');
  },
});
/** What is served in a folder of its own, by the folder's name. */
const folders = new Map([
  ['storybook', sirv(`${root}storybook-static`, { etag: true })],
  ['planner', sirv(`${root}docs/examples/planner/dist`, { etag: true })],
  ['embed', builder],
  ['hosts', serveHosts],
]);

function handle(request, response) {
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(
      `There is nothing here. The demo is at /, and there is more at ${[...folders.keys()].map((name) => `/${name}/`).join(', ')}.\n`,
    );
  };
  const [, name, rest] = request.url.match(/^\/([\w-]+)(|[/?].*)$/) ?? [];
  const folder = folders.get(name);
  if (folder && !rest.startsWith('/')) {
    response.writeHead(308, { location: `/${name}/${rest}` });
    response.end();
  } else if (folder) {
    request.url = rest;
    folder(request, response, notFound);
  } else {
    demo(request, response, notFound);
  }
}

const { port, close } = await serve(handle, wanted);
if (port !== wanted) console.log(`Port ${wanted} is busy, so this is on ${port}.`);
console.log(`Ready in ${seconds(begin)}.
  Demo page      http://localhost:${port}/
  Embed builder  http://localhost:${port}/embed/
  Example pages  http://localhost:${port}/hosts/
  Storybook      http://localhost:${port}/storybook/
Press Ctrl+C to stop.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
