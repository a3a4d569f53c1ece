import { createServer } from 'node:http';

/** Keeps plans in memory, a number for each version. Put a database in place of `plans`. */
export function planServer() {
  const plans = new Map();
  return createServer(async (request, response) => {
    const id = decodeURIComponent(request.url.slice('/plans/'.length));
    const stored = plans.get(id);
    const send = (status, { version, plan } = {}) => {
      if (version) response.setHeader('etag', `"${version}"`);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(plan ?? '');
    };
    if (request.method === 'GET') return send(stored ? 200 : 404, stored);
    if (request.method !== 'PUT') return send(405);
    // A browser that has no version of the plan yet says so with `if-none-match`.
    const since = request.headers['if-match'];
    if (since !== (stored && `"${stored.version}"`)) return send(409, stored);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const next = { version: (stored?.version ?? 0) + 1, plan: Buffer.concat(chunks).toString() };
    plans.set(id, next);
    send(204, { version: next.version });
  });
}
