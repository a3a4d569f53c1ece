import { titles } from '../static/titles.js';
import type { HelloMessage } from './messages.js';
import { frameSandbox } from './sandbox.js';

const selector = 'iframe[data-engagement-frame]';
/** In CSS pixels. The whole checklist, unfolded, is 25,500 high on a phone, and half as much again with wide text spacing. */
const limits = { least: 80, most: 50000 };
const known = new WeakSet<HTMLIFrameElement>();
const here = Symbol.for('engagement-kit.frames');
const fields = ['widget', 'value', 'questionId', 'status'];

/** Lets every frame of the kit in this page be as high as its content. A second call does nothing. */
export function fitFrames(): void {
  const page = window as unknown as Record<symbol, boolean>;
  if (page[here]) return;
  page[here] = true;
  addEventListener('message', receive);
  new MutationObserver(() => greetAll(document)).observe(document, {
    childList: true,
    subtree: true,
  });
  for (const tree of trees(document)) greetAll(tree);
}

type Tree = Document | ShadowRoot;

const framesIn = (tree: Tree) => tree.querySelectorAll<HTMLIFrameElement>(selector);

/** The page itself, then every open shadow root in it. */
function* trees(tree: Tree): Generator<Tree> {
  yield tree;
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    if (shadowRoot) yield* trees(shadowRoot);
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
function greet(frame: HTMLIFrameElement): void {
  if (known.has(frame)) return;
  known.add(frame);
  const widget = frame.dataset.engagementFrame as keyof typeof titles;
  frame.title ||= titles[widget] ?? 'Community engagement';
  if (!frame.hasAttribute('sandbox')) {
    frame.setAttribute('sandbox', frameSandbox);
    // A sandbox counts from the next load, and a browser may skip one of the address that it is loading.
    const { src } = frame;
    frame.src = 'about:blank';
    frame.src = src;
  }
  const hello: HelloMessage = { kit: 'engagement-kit', version: 1, type: 'hello' };
  frame.contentWindow?.postMessage(hello, '*');
}

/** Anyone can send anything: only what fits, from the window and the origin of a frame, has an effect. */
function receive({ source, origin, data }: MessageEvent): void {
  if (data?.kit !== 'engagement-kit' || data.version !== 1) return;
  const frame = source && frameOf(source);
  if (!frame) return;
  greet(frame);
  const own = frame.sandbox.contains('allow-same-origin')
    ? new URL(frame.src, document.URL).origin
    : 'null';
  if (origin !== own) return;
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
