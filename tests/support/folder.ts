// Serves built folders on loopback, for one test file.
import sirv from 'sirv';
import { afterAll } from 'vitest';
import { serve } from '../../tools/serve.mjs';

export interface FolderServer {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

/** `changes`: files may become others while they are served. */
export async function serveFolder(folder: string, { changes = false } = {}): Promise<FolderServer> {
  const files = sirv(folder, {
    etag: true,
    dev: changes,
    // A frame without an origin may read a promise only where any site may.
    setHeaders: (response, path) => {
      if (path.endsWith('.json')) response.setHeader('access-control-allow-origin', '*');
    },
  });
  const { port, close } = await serve(
    (request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    4300,
  );
  return { url: `http://127.0.0.1:${port}/`, close };
}

/** Serves each folder that it is given until the tests of the file have ended; resolves to its address. */
export function servedFolders(): (folder: string) => Promise<string> {
  const servers: FolderServer[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.close())));
  return async (folder) => {
    const server = await serveFolder(folder);
    servers.push(server);
    return server.url;
  };
}
