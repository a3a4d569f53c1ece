import { attributes } from './element/options.js';

const watched = new WeakSet<Node>();
const dataAttributes = attributes.map((name) => `data-${name}`.replace('data-data-', 'data-'));
const selector = '[data-engagement]';

function copy(place: Element, element: Element, attribute: string): void {
  const value = place.getAttribute(attribute);
  const name = attribute === 'data-ek-scheme' ? attribute : attribute.slice(5);
  if (value !== null) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Puts the element into its place, around what stands there. Once: a place that has it already stays as it is. */
function fill(place: Element, prefix: string): void {
  const kind = place.getAttribute('data-engagement');
  const tag = `${prefix}-${kind}`;
  if (!/^[\w-]+$/.test(tag) || !customElements.get(tag)) return;
  // Filled already: by this copy, by another, or by another version under its own prefix.
  if (place.firstElementChild?.localName.endsWith(`-${kind}`)) return;
  const element = place.ownerDocument.createElement(tag);
  for (const attribute of dataAttributes) {
    if (place.hasAttribute(attribute)) copy(place, element, attribute);
  }
  element.append(...place.childNodes);
  place.append(element);
}

/**
 * Fills every `data-engagement="spectrum"` place below `root` with its element, now and whenever one is put in, and
 * keeps its `data-theme`, `data-save` and so on in step. Safe to call again.
 */
export function load(root?: Document | Element | ShadowRoot, prefix = 'engagement'): void {
  const start = root ?? globalThis.document;
  if (!start) return;
  const fillAll = (within: ParentNode) => {
    for (const place of within.querySelectorAll(selector)) fill(place, prefix);
  };
  if (start instanceof Element && start.matches(selector)) fill(start, prefix);
  fillAll(start);
  if (watched.has(start)) return;
  watched.add(start);
  new MutationObserver((records) => {
    for (const { target: node, attributeName, addedNodes } of records) {
      const target = node as Element;
      const element = target.firstElementChild;
      if (attributeName && element?.localName.startsWith(`${prefix}-`)) {
        if (target.matches(selector)) copy(target, element, attributeName);
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) fill(node, prefix);
        fillAll(node);
      }
    }
  }).observe(start, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: dataAttributes,
  });
}
