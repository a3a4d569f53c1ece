/** How many elements without a name stand on this page, and which number each has. */
const numbers = new Map<string, (WeakRef<Element> | undefined)[]>();

/**
 * Under which name something of an element is kept on this device. A `name` counts on the whole site. An `id` counts
 * on its page, as does an element without either, by its number among its like. A promise is what a page publishes,
 * so it belongs to the page in any case.
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
