import {
  type Plan,
  type PublicPromise,
  readPlan,
  toPublicPromise,
  ukhsaGuidance,
} from '@engagement-kit/model';
import file from './plan.json';

/** The plan, checked. It holds more than the public may see, so it stays on the server or with the team. */
export function plan(): Plan {
  const read = readPlan(file);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join(' '));
  return read.value;
}

/** What communities may see of the plan's promise, and nothing else of it. */
export function publicPromise(): PublicPromise {
  const promise = toPublicPromise(plan(), 'clinics', ukhsaGuidance);
  if (!promise.ok) throw new Error(promise.issues.map(({ message }) => message).join(' '));
  return promise.value;
}
