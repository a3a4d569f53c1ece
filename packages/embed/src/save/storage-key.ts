/** How many elements without a name stand on this page, and which number each has. */
const numbers = new Map<string, (WeakRef<Element> | undefined)[]>();

/**
 * The key under which an element saves on this device. A `name` counts for the whole site, an `id` for its page. An
 * element without either is numbered on its page. A promise always belongs to its page, which publishes it.
 */
export function storageKey(element: Element, ofPage: boolean): string {
  const name = element.getAttribute('name');
  const begin = `engagement-kit:${element.localName}:`;
  if (name && !ofPage) return begin + encodeURIComponent(name);
  const { pathname, search, hash } = location;
  // Some sites tell their pages apart behind the hash.
  const page = begin + pathname + search + (/^#[/!]/.test(hash) ? hash : '');
  if (name) return `${page}##name=${encodeURIComponent(name)}`;
  if (element.id) return `${page}##id=${encodeURIComponent(element.id)}`;
  const number = numberOf(element, page);
  return number ? `${page}##${number + 1}` : page;
}

/** The first number that no other element on the page has. An element that has left the page has none. */
function numberOf(element: Element, page: string): number {
  const taken = numbers.get(page) ?? [];
  numbers.set(page, taken);
  const own = taken.findIndex((each) => each?.deref() === element);
  if (own >= 0) return own;
  const free = taken.findIndex((each) => !each?.deref()?.isConnected);
  const number = free < 0 ? taken.length : free;
  taken[number] = new WeakRef(element);
  return number;
}
