import { allIn, attributeOf, createElementIn, fits } from './dom.js';
import { tellError } from './element/events.js';
import { whenNear } from './element/near.js';
import { attributes, ownAttributes } from './element/options.js';

const watched = new WeakSet<Node>();
const dataAttributes = [...attributes, ...ownAttributes].map((name) =>
  `data-${name}`.replace('data-data-', 'data-'),
);
const marker = 'data-engagement';

/** How to fetch elements that come in a file of their own, by their tag. */
export const late: Record<string, () => Promise<unknown>> = {};

function copy(place: Element, element: Element, attribute: string): void {
  const value = attributeOf(place, attribute);
  const name = attribute === 'data-ek-scheme' ? attribute : attribute.slice(5);
  if (value !== null) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** The element that a place has: of this copy, of another, or of another version under its own prefix. */
function elementIn(place: Element, kind: string | null): Element | undefined {
  return [...place.childNodes].find(
    (node): node is Element => node instanceof Element && node.localName.endsWith(`-${kind}`),
  );
}

/** Fetches the file of an element for this place of it, now or once that is near the screen. */
function fetchLate(place: Element, tag: string, then: () => void): void {
  const fetch = () =>
    late[tag]?.().then(then, (error) => tellError(place as HTMLElement, 'not-loaded', tag, error));
  const loading = attributeOf(place, 'loading') ?? attributeOf(place, 'data-loading');
  if (loading === 'lazy' && late[tag]) whenNear(place, fetch);
  else fetch();
}

/** Puts the element into its place, around what stands there. Once: a place that has it already stays as it is. */
function fill(place: Element, prefix: string): void {
  const kind = attributeOf(place, marker);
  const tag = kind === null ? place.localName : `${prefix}-${kind}`;
  if (!/^[\w-]+$/.test(tag)) return;
  if (!customElements.get(tag)) {
    fetchLate(place, tag, () => fill(place, prefix));
    return;
  }
  if (kind === null || elementIn(place, kind)) return;
  const element = createElementIn(place.ownerDocument, tag);
  for (const attribute of dataAttributes) {
    if (attributeOf(place, attribute) !== null) copy(place, element, attribute);
  }
  element.append(...place.childNodes);
  place.append(element);
}

/** A place that is to show something else, or nothing: what stood in its element stands in it again. */
function empty(place: Element, kind: string | null, prefix: string): void {
  const element = elementIn(place, kind);
  if (!element?.localName.startsWith(`${prefix}-`)) return;
  element.replaceWith(...element.childNodes);
}

/**
 * Fills every `data-engagement="spectrum"` place below `root` with its element, now, whenever one is put in or made
 * and whenever its inside is swapped, and keeps its `data-theme`, `data-save` and so on in step. Safe to call again.
 */
export function load(root?: Document | Element | ShadowRoot, prefix = 'engagement'): void {
  const start = root ?? globalThis.document;
  if (!start) return;
  const selector = [`[${marker}]`, ...Object.keys(late)].join();
  const fillAll = (within: ParentNode) => {
    for (const place of allIn(within, selector)) fill(place, prefix);
  };
  if (start instanceof Element && fits(start, selector)) fill(start, prefix);
  fillAll(start);
  if (watched.has(start)) return;
  watched.add(start);
  new MutationObserver((records) => {
    for (const { target, attributeName, oldValue, addedNodes, type } of records) {
      if (target instanceof Element) {
        const isPlace = fits(target, selector);
        if (attributeName === marker) empty(target, oldValue, prefix);
        else if (attributeName && isPlace) {
          const element = elementIn(target, attributeOf(target, marker));
          if (element?.localName.startsWith(`${prefix}-`)) copy(target, element, attributeName);
        }
        if (isPlace && (attributeName === marker || type === 'childList')) fill(target, prefix);
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (fits(node, selector)) fill(node, prefix);
        fillAll(node);
      }
    }
  }).observe(start, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: [marker, ...dataAttributes],
  });
}
