// Serves built folders on this machine only (127.0.0.1 and ::1), from the first free port on.
import { createServer } from 'node:http';

function listen(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

const stop = (servers) =>
  Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );

/** Listens on both loopback addresses; undefined when one of them is taken. */
async function listenOn(handler, port) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    try {
      servers.push(await listen(handler, port, host));
    } catch (error) {
      // A machine without IPv6 is served on 127.0.0.1 alone.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') continue;
      await stop(servers);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return undefined;
      throw error;
    }
  }
  return servers;
}

/** Reads a port from text; throws with a plain message when it is not one. */
export function portFrom(text, fallback) {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is "${text}". Set it to a whole number from 1 to 65535, or leave it out.`);
}

/**
 * Starts the server and resolves to its port and a function that stops it.
 * @param {import('node:http').RequestListener} handler
 * @param {number} wanted
 */
export async function serve(handler, wanted) {
  for (let port = wanted; port <= 65535; port++) {
    const servers = await listenOn(handler, port);
    if (servers) return { port, close: () => stop(servers) };
  }
  throw new Error(`No port from ${wanted} to 65535 is free. Set PORT to a lower number.`);
}
