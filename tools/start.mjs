// `npm start`: installs and builds what has changed, then serves the planner at / and the rest in folders
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

const built = (folder, options) => sirv(`${root}${folder}`, { etag: true, ...options });
const planner = built('docs/examples/planner/dist');
/** What else is served, by the name of its folder. */
const folders = new Map([
  ['demo', { title: 'Components', serve: built('docs/examples/demo/dist') }],
  [
    'embed',
    {
      title: 'Embed builder',
      serve: built('docs/examples/builder/dist', {
        // A frame without an origin may read the example's promise only where any site may.
        setHeaders: (response, path) => {
          if (path.endsWith('.json')) response.setHeader('access-control-allow-origin', '*');
        },
      }),
    },
  ],
  ['hosts', { title: 'Example pages', serve: serveHosts }],
  ['docs', { title: 'Documentation', serve: built('storybook-static') }],
]);
const elsewhere = [...folders.keys()].map((name) => `/${name}/`).join(', ');

function handle(request, response) {
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(
      `There is nothing here. The planner is at /, and there is more at ${elsewhere}.\n`,
    );
  };
  const [, name, rest] = request.url.match(/^\/([\w-]+)(|[/?].*)$/) ?? [];
  const folder = folders.get(name);
  if (folder && !rest.startsWith('/')) {
    response.writeHead(308, { location: `/${name}/${rest}` });
    response.end();
  } else if (folder) {
    request.url = rest;
    folder.serve(request, response, notFound);
  } else {
    planner(request, response, notFound);
  }
}

const { port, close } = await serve(handle, wanted);
if (port !== wanted) console.log(`Port ${wanted} is busy, so this is on ${port}.`);
const line = (title, path) => `  ${title.padEnd(15)}http://localhost:${port}/${path}`;
console.log(
  [
    `Ready in ${seconds(begin)}.`,
    line('Planner', ''),
    ...[...folders].map(([name, { title }]) => line(title, `${name}/`)),
    'Press Ctrl+C to stop.',
  ].join('\n'),
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
