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

/** Answers a request whose address begins with `base`, such as `/hosts/`. */
export function serveHosts(base, request, response, notFound) {
  const [path, query] = request.url.split('?');
  // The addresses in a page count from its folder, so a folder's address ends with a slash.
  if (/\/[^./]+$/.test(path)) {
    response.writeHead(308, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
    response.end();
    return;
  }
  request.url = request.url.slice(base.length - 1);
  files(request, response, notFound);
}
