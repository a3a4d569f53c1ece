import { staticMessages } from '../static/messages.js';
import { type Widget, widgets } from '../static/widget.js';
import type { FrameMessage } from './messages.js';

/** Made once a document: a new one is another page to the host. */
const name = () => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

/** A message without what is the same in all of them. */
type Told = FrameMessage extends infer Each
  ? Each extends FrameMessage
    ? Omit<Each, 'kit' | 'version' | 'page'>
    : never
  : never;

/**
 * Fills a frame’s page with the element that its address names, and tells the page around it how high that is.
 * The address holds no part of a plan, and nothing is stored: a sandbox without an origin is enough.
 */
export function fillFrame(page: Document, address: URL): void {
  const host = page.defaultView as Window & typeof globalThis;
  const { titles, noWidget } = staticMessages.messages;
  const main = page.querySelector('main') ?? page.body.appendChild(page.createElement('main'));
  const scheme = /^(dark|auto)$/.exec(address.searchParams.get('scheme') ?? '')?.[0] ?? 'light';
  page.documentElement.dataset.ekScheme = scheme;
  dress(page, scheme === 'auto' ? 'light dark' : scheme);

  const widget = widgets.find((name) => name === address.searchParams.get('widget'));
  const own = name();
  const tell = (message: Told) => {
    if (host.parent !== host) {
      host.parent.postMessage({ kit: 'engagement-kit', version: 1, page: own, ...message }, '*');
    }
  };

  let height = 0;
  const measured = () => {
    const now = Math.ceil(main.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell({ type: 'height', height });
  };
  new host.ResizeObserver(measured).observe(main);

  host.addEventListener('message', ({ source, data }) => {
    if (source !== host.parent || data?.kit !== 'engagement-kit' || data.type !== 'hello') return;
    if (widget) tell({ type: 'ready', widget });
    if (height) tell({ type: 'height', height });
  });

  if (!widget) {
    main.textContent = noWidget;
    return;
  }
  page.title = titles[widget];
  main.addEventListener('engagement-ready', () => tell({ type: 'ready', widget }));
  main.addEventListener('engagement-change', (event) => {
    if (widget !== 'spectrum') return;
    tell({ type: 'change', widget, value: (event as CustomEvent).detail.value });
  });
  main.addEventListener('engagement-answer', (event) => {
    const { questionId, status = null } = (event as CustomEvent).detail;
    tell({ type: 'change', widget: 'standards', questionId, status });
  });
  main.append(elementFor(page, widget, address));
}

function elementFor(page: Document, widget: Widget, address: URL): HTMLElement {
  const element = page.createElement(`engagement-${widget}`);
  for (const name of ['theme', 'lang', 'heading-level']) {
    const value = address.searchParams.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const src = address.searchParams.get('src');
  if (widget === 'promise' && src !== null && isOfSite(src, address)) {
    element.setAttribute('src', src);
  }
  return element;
}

/** Nobody may pass off their own promise as this site’s. */
function isOfSite(src: string, address: URL): boolean {
  try {
    return new URL(src, address).origin === address.origin;
  } catch {
    return false;
  }
}

/**
 * The content begins where the frame does, as the host's own text does. So there is room for the ring of focus above
 * and below only; at the sides it is drawn inside. And a ground of its own: the page behind the frame may be of any
 * colour.
 */
function dress(page: Document, scheme: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{color-scheme:${scheme};background:Canvas;color:CanvasText;font:1rem/1.5 system-ui,sans-serif}` +
      'body,main>*{margin:0}main{display:flow-root;padding-block:.375rem;--_ek-ring-offset:-3px}',
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
