import { createHostStorage, type PlanHost, readPlan } from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

/** Plans on a server that answers with an ETag, and with 409 where somebody else has saved first. */
export function serverPlans(address: string) {
  const at = (id: string) => `${address}/plans/${encodeURIComponent(id)}`;
  const stored = async (response: Response) => ({
    plan: await response.json(),
    version: response.headers.get('etag') ?? '',
  });
  const host: PlanHost = {
    load: async (id) => {
      const response = await fetch(at(id));
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The server says ${response.status}.`);
      return stored(response);
    },
    save: async (plan, since) => {
      const response = await fetch(at(plan.id), {
        method: 'PUT',
        headers: since ? { 'if-match': since } : { 'if-none-match': '*' },
        body: JSON.stringify(plan),
      });
      if (response.status === 409) {
        return { conflict: response.headers.has('etag') ? await stored(response) : undefined };
      }
      if (!response.ok) throw new Error(`The server says ${response.status}.`);
      return { version: response.headers.get('etag') ?? '' };
    },
  };
  return createHostStorage(host, { readPlan, now: systemContext().now });
}
