import { escapeHtml, safeLink } from '@engagement-kit/model';

/** An element of the static page, before it is text or DOM. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

/** An element of the page: its tag, its attributes (an `undefined` one is left out), what is in it. */
export function element(
  tag: string,
  attributes: PageElement['attributes'],
  ...children: readonly PageNode[]
): PageElement {
  return { tag, attributes, children };
}

/** The page as HTML. Every text and attribute is escaped. */
export function toHtml(node: PageNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = given(node).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(toHtml).join('')}</${node.tag}>`;
}

/** The elements of a drawing. */
const drawn: ReadonlySet<string> = new Set(['svg', 'path', 'circle']);

/** The page as DOM, built node by node: content policies and Trusted Types have nothing to object to. */
export function toDom(node: PageNode, document: Document): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const made = document.createElementNS(
    drawn.has(node.tag) ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml',
    node.tag,
  );
  for (const [name, value] of given(node)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => toDom(child, document)));
  return made;
}

function given({ attributes }: PageElement): [string, string][] {
  return Object.entries(attributes).flatMap(([name, text]): [string, string][] => {
    const value = name === 'href' ? safeLink(text) : text;
    return value === undefined ? [] : [[name, value]];
  });
}
