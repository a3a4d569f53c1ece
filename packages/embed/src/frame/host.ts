import { titles } from '../static/titles.js';
import type { HelloMessage } from './messages.js';
import { frameSandbox } from './sandbox.js';

const selector = 'iframe[data-engagement-frame]';
/** In CSS pixels. The whole checklist, open, is 25,500 high on a phone; wider text spacing makes it half as high again. */
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
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

const frames = () => document.querySelectorAll<HTMLIFrameElement>(selector);

function look(): void {
  for (const frame of frames()) {
    if (known.has(frame)) continue;
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
}

/** Anyone can send anything: only what fits, from the window and the origin of a frame, has an effect. */
function receive({ source, origin, data }: MessageEvent): void {
  if (data?.kit !== 'engagement-kit' || data.version !== 1) return;
  for (const frame of frames()) {
    if (!source || frame.contentWindow !== source) continue;
    const own = frame.sandbox.contains('allow-same-origin')
      ? new URL(frame.src, document.URL).origin
      : 'null';
    if (origin !== own) continue;
    if (data.type === 'height' && data.height > 0 && typeof data.height === 'number') {
      frame.height = `${Math.ceil(Math.min(limits.most, Math.max(limits.least, data.height)))}`;
    }
    if (data.type === 'change') {
      const told = fields.filter((name) => Object.hasOwn(data, name));
      if (!told.every((name) => data[name] === null || isId(data[name]))) continue;
      const detail = Object.fromEntries(told.map((name) => [name, data[name]]));
      frame.dispatchEvent(new CustomEvent('engagement-change', { bubbles: true, detail }));
    }
  }
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z\d.-]{1,64}$/.test(value);
