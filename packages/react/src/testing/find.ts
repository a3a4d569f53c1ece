/** Where to look: an element, a document, a shadow root, or what `render` gave as its container. */
export type Around = ParentNode;

/** Every element of a part, in the order of the page. Static HTML names the scope at the root alone. */
export function partsIn(around: Around, scope: string, part: string, more = ''): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(`[data-part="${part}"]${more}`)].filter(
    (each) => (each.getAttribute('data-scope') ?? scope) === scope,
  );
}

/** An attribute with this value, as a selector. */
export const having = (name: string, value: string): string =>
  `[${name}="${value.replace(/["\\]/g, '\\$&')}"]`;

/** The words of an element as a person reads them: without what is hidden, and with single spaces. */
export function wordsOf(element: Element | null | undefined): string {
  const text = [...(element?.childNodes ?? [])].map((node) => {
    if (node.nodeType === 3) return node.textContent;
    const child = node as Element;
    return node.nodeType === 1 && !child.hasAttribute('hidden') && child.ariaHidden !== 'true'
      ? wordsWithin(child)
      : '';
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** Blocks stand apart, words within a line do not. */
const wordsWithin = (child: Element): string =>
  /^(SPAN|STRONG|EM|B|I|BDI|A|TIME|LABEL)$/.test(child.tagName)
    ? (child.textContent ?? '')
    : ` ${wordsOf(child)} `;

/** The one root of a component, also inside open shadow roots. Several, or none, is an error that says so. */
export function rootOf(around: Around, scope: string, name: string): HTMLElement {
  const found = rootsIn(around, scope);
  if (found.length > 1) {
    throw new Error(`There are ${found.length} of the ${name} here. Give an element around one.`);
  }
  if (!found[0]) throw new Error(`There is no ${name} here. ${seen(around)}`);
  return found[0];
}

function rootsIn(around: Around, scope: string): HTMLElement[] {
  const selector = `${having('data-scope', scope)}[data-part="root"]`;
  const own = 'matches' in around ? [around as HTMLElement] : [];
  return [
    ...own.filter((each) => each.matches(selector)),
    ...around.querySelectorAll<HTMLElement>(selector),
    ...shadowsIn(around).flatMap((shadow) => rootsIn(shadow, scope)),
  ];
}

const shadowsIn = (around: Around): ShadowRoot[] =>
  [around as Element, ...around.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot] : [],
  );

function seen(around: Around): string {
  const scopes = new Set(
    [around, ...shadowsIn(around)].flatMap((each) =>
      [...each.querySelectorAll('[data-scope][data-part="root"]')].map((root) =>
        root.getAttribute('data-scope'),
      ),
    ),
  );
  return scopes.size > 0 ? `What is here: ${[...scopes].join(', ')}.` : 'Is it on the page yet?';
}

/** What has to be there. The error says what was looked for, and asks what may be the reason. */
export function there<Found>(found: Found | null | undefined, what: string, why = ''): Found {
  if (found === null || found === undefined) throw new Error(`There is no ${what}. ${why}`.trim());
  return found;
}

/** Looks for an element once, and again when it has left the page. */
export function keeping(find: () => HTMLElement): () => HTMLElement {
  let last: HTMLElement | undefined;
  return () => {
    if (!last?.isConnected) last = find();
    return last;
  };
}
