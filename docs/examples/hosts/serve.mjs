// Serves the built example pages, each with its policy as a header.
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersOf } from './src/policies.mjs';

const files = sirv(fileURLToPath(new URL('dist', import.meta.url)), {
  etag: true,
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(headersOf(path.slice(1)))) {
      response.setHeader(name, value);
    }
  },
});

/** Answers a request whose address counts from the folder of the pages. */
export function serveHosts(request, response, notFound) {
  const [path, query] = request.url.split('?');
  const folder = path.match(/\/([^./]+)$/)?.[1];
  if (!folder) return files(request, response, notFound);
  // The addresses in a page count from its folder, so a folder's address ends with a slash.
  response.writeHead(308, { location: `${folder}/${query === undefined ? '' : `?${query}`}` });
  response.end();
}
