import { titles } from '../static/titles.js';
import type { HelloMessage } from './messages.js';
import { frameSandbox } from './sandbox.js';

const marker = 'data-engagement-frame';
/** In CSS pixels. The whole checklist, unfolded, is 25,500 high on a phone, and half as much again with wide text spacing. */
const limits = { least: 80, most: 50000 };
const here = Symbol.for('engagement-kit.frames');
const fields = ['widget', 'value', 'questionId', 'status'];

/** What is known of a frame: how often something has loaded in it, and who spoke first, from where. */
interface Known {
  loads: number;
  first?: { readonly page: unknown; readonly origin: string } | undefined;
}
const known = new WeakMap<HTMLIFrameElement, Known>();

/** Lets every frame of the kit in this page be as high as its content. A second call does nothing. */
export function fitFrames(): void {
  const page = window as unknown as Record<symbol, boolean>;
  if (page[here]) return;
  page[here] = true;
  addEventListener('message', receive);
  new MutationObserver(() => greetAll(document)).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [marker],
  });
  for (const tree of trees(document)) greetAll(tree);
}

type Tree = Document | ShadowRoot;

// An image or a form of the page may be called `querySelectorAll`.
const all = (tree: Tree, selector: string) =>
  (tree instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(
    tree,
    selector,
  );
const framesIn = (tree: Tree) => all(tree, `iframe[${marker}]`) as NodeListOf<HTMLIFrameElement>;

/** The page itself, then every open shadow root in it. */
function* trees(tree: Tree): Generator<Tree> {
  yield tree;
  for (const { shadowRoot } of all(tree, '*')) {
    if (shadowRoot instanceof ShadowRoot) yield* trees(shadowRoot);
  }
}

/** The frame that shows this window. One that came into a shadow root later is first met here. */
function frameOf(source: MessageEventSource): HTMLIFrameElement | undefined {
  for (const tree of trees(document)) {
    for (const frame of framesIn(tree)) if (frame.contentWindow === source) return frame;
  }
  return undefined;
}

function greetAll(tree: Tree): void {
  for (const frame of framesIn(tree)) greet(frame);
}

/** Makes a frame safe and named, and asks for its height: its page may have told it before this script came. */
function greet(frame: HTMLIFrameElement): Known {
  const before = known.get(frame);
  if (before) return before;
  const now: Known = { loads: 0 };
  known.set(frame, now);
  const widget = frame.dataset.engagementFrame as keyof typeof titles;
  frame.title ||= titles[widget] ?? 'Community engagement';
  if (!frame.hasAttribute('sandbox')) {
    frame.setAttribute('sandbox', frameSandbox);
    // A sandbox counts from the next load, and a browser may skip one of the address that it is loading.
    const { src } = frame;
    frame.src = 'about:blank';
    frame.src = src;
    now.loads = -1;
  }
  frame.addEventListener('load', () => {
    now.loads += 1;
  });
  // The host shows something else in it, or the same anew.
  new MutationObserver(() => {
    now.loads = 0;
    now.first = undefined;
  }).observe(frame, { attributes: true, attributeFilter: ['src'] });
  const hello: HelloMessage = { kit: 'engagement-kit', version: 1, type: 'hello' };
  frame.contentWindow?.postMessage(hello, '*');
  return now;
}

/**
 * Whether the frame still shows what the host has put there. The first who speaks names itself, and a redirect may
 * have led to it. Whoever comes after it, when the frame has gone elsewhere, does not know that name.
 */
function isBelieved(frame: HTMLIFrameElement, page: unknown, origin: string): boolean {
  // Browsers ignore the case of sandbox keywords.
  const sandbox = frame.getAttribute('sandbox') ?? '';
  if (!/(^|\s)allow-same-origin(\s|$)/i.test(sandbox) && origin !== 'null') return false;
  const now = greet(frame);
  if (now.loads > 1 && typeof page !== 'string') return false;
  now.first ??= { page, origin };
  return now.first.page === page && now.first.origin === origin;
}

/** Anyone can send anything: only what fits, from the window and the origin of a frame, has an effect. */
function receive({ source, origin, data }: MessageEvent): void {
  if (data?.kit !== 'engagement-kit' || data.version !== 1) return;
  const frame = source && frameOf(source);
  if (!frame || !isBelieved(frame, data.page, origin)) return;
  if (data.type === 'height' && data.height > 0 && typeof data.height === 'number') {
    frame.height = `${Math.ceil(Math.min(limits.most, Math.max(limits.least, data.height)))}`;
  }
  if (data.type === 'change') {
    const told = fields.filter((name) => Object.hasOwn(data, name));
    if (!told.every((name) => data[name] === null || isId(data[name]))) return;
    const detail = Object.fromEntries(told.map((name) => [name, data[name]]));
    frame.dispatchEvent(
      new CustomEvent('engagement-change', { bubbles: true, composed: true, detail }),
    );
  }
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z\d.-]{1,64}$/.test(value);
