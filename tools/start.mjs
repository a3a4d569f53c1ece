// `npm start`: installs and builds what has changed, then serves the demo page at / and Storybook at
// /storybook/. PORT chooses the port; a busy one is said, and the next free one is used.
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

const demo = sirv(`${root}docs/examples/demo/dist`, { etag: true });
const storybook = sirv(`${root}storybook-static`, { etag: true });

function handle(request, response) {
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing here. The demo is at / and Storybook at /storybook/.\n');
  };
  if (/^\/storybook(\?|$)/.test(request.url)) {
    response.writeHead(308, { location: request.url.replace('/storybook', '/storybook/') });
    response.end();
  } else if (request.url.startsWith('/storybook/')) {
    request.url = request.url.slice('/storybook'.length);
    storybook(request, response, notFound);
  } else {
    demo(request, response, notFound);
  }
}

const { port, close } = await serve(handle, wanted);
if (port !== wanted) console.log(`Port ${wanted} is busy, so this is on ${port}.`);
console.log(`Ready in ${seconds(begin)}.
  Demo page  http://localhost:${port}/
  Storybook  http://localhost:${port}/storybook/
Press Ctrl+C to stop.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
