// Serves pages from memory on this machine, gzipped as a site would send them and never kept by a browser.
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../serve.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
};

/** A page around what is measured. Its icon is empty, so that no browser asks for one. */
export const pageAround = ({ head = '', body = '' }) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Measured</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Starts the site. `files` holds what it serves by path; the answer has the address, and a function that stops it. */
export async function startSite(files) {
  const packed = new Map(
    Object.entries(files).map(([path, content]) => {
      const type = `${types[extname(path)]}; charset=utf-8`;
      return [path, { type, body: gzipSync(content, { level: 9 }) }];
    }),
  );
  const { port, close } = await serve(({ url }, response) => {
    const file = packed.get(url);
    if (!file) return response.writeHead(404).end();
    const headers = { 'content-encoding': 'gzip', 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
  }, 4300);
  return { address: `http://127.0.0.1:${port}`, close };
}
