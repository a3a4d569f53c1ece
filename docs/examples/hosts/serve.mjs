// Serves the built example pages, each with its policy as a header.
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersOf } from './src/policies.mjs';

/**
 * Serves what was built in a folder beside this file; the policies know its pages by `prefix` and path. The folder is
 * read when it is first asked for: before the first build it is not there.
 */
const built = (folder, prefix) => {
  let serve;
  return (...request) => {
    serve ??= sirv(fileURLToPath(new URL(`${folder}/dist`, import.meta.url)), {
      etag: true,
      setHeaders(response, path) {
        for (const [name, value] of Object.entries(headersOf(prefix + path))) {
          response.setHeader(name, value);
        }
      },
    });
    return serve(...request);
  };
};

const files = built('.', '');
/** Sites with a build tool of their own, by the folder that they are served in. */
const sites = new Map(['next', 'vite-react'].map((name) => [name, built(`../${name}`, name)]));

/** Answers a request whose address counts from the folder of the pages. */
export function serveHosts(request, response, notFound) {
  const [path, query] = request.url.split('?');
  const folder = path.match(/\/([^./]+)$/)?.[1];
  if (!folder) {
    const [, name, rest] = request.url.match(/^\/([\w-]+)(\/.*)$/) ?? [];
    const site = sites.get(name);
    if (!site) return files(request, response, notFound);
    request.url = rest;
    return site(request, response, notFound);
  }
  // The addresses in a page count from its folder, so a folder's address ends with a slash.
  response.writeHead(308, { location: `${folder}/${query === undefined ? '' : `?${query}`}` });
  response.end();
}
