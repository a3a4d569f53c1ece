/** Some browsers do not say when they are idle: then a moment passes. In milliseconds. */
const moment = 200;

/** Does the work once the page has nothing else to do. Gives back what stops it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, moment);
  return () => clearTimeout(id);
}
