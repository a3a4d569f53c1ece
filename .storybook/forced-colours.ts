// What has to hold where the reader's system replaces every colour: what is chosen can still be told from what is not,
// and every word can be read.
// Run by projects that set the global `forcedColours` to 'active' and give their browser the same.
import type { AfterStory } from './after-story.js';

const chosen = ['data-selected', 'aria-checked', 'aria-current', 'aria-pressed', 'aria-selected'];

const isChosen = (element: Element, attribute: string) =>
  ![null, 'false'].includes(element.getAttribute(attribute));

const lines = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft', 'outline'] as const;

/** How one box looks. A colour counts only where it is the system's: others say nothing to this reader. */
function boxLook(element: Element, pseudo?: string): string[] {
  const style = getComputedStyle(element, pseudo);
  const hidden = style.visibility !== 'visible' || style.opacity === '0';
  if (hidden || style.display === 'none') return [];
  const colour = (value: string) => (style.forcedColorAdjust === 'none' ? '' : value);
  const line = (side: (typeof lines)[number]) =>
    style[`${side}Width`] === '0px' || style[`${side}Style`] === 'none'
      ? ''
      : `${style[`${side}Width`]} ${style[`${side}Style`]} ${colour(style[`${side}Color`])}`;
  return [
    ...lines.map(line),
    colour(style.color),
    colour(style.backgroundColor),
    style.fontWeight,
    style.fontStyle,
    style.textDecorationLine,
    ...(pseudo ? [style.content] : []),
  ];
}

/** A native radio or checkbox shows by itself that it is checked. */
function controlLook(element: Element): string[] {
  const native = element instanceof HTMLInputElement && getComputedStyle(element).appearance;
  return native && native !== 'none' ? [`checked: ${element.checked}`] : [];
}

function look(element: Element): string {
  const inside = [element, ...element.querySelectorAll('*')].map((each) => {
    const box = boxLook(each);
    if (box.length === 0) return '';
    const around = ['::before', '::after'].flatMap((pseudo) =>
      getComputedStyle(each, pseudo).content === 'none' ? [] : boxLook(each, pseudo),
    );
    return [...box, ...around, ...controlLook(each)].join();
  });
  return inside.join('\n');
}

/** The same part, or the same element, that is not chosen. */
function peerOf(element: Element, attribute: string, canvas: Element) {
  const part = element.getAttribute('data-part');
  const peers = canvas.querySelectorAll(part ? `[data-part="${part}"]` : element.localName);
  return [...peers].find(
    (peer) =>
      !isChosen(peer, attribute) &&
      (part ? peer.getAttribute('data-scope') === element.getAttribute('data-scope') : true) &&
      (part || peer.hasAttribute(attribute)),
  );
}

/** The chosen elements that look like one that is not chosen. */
export function toldByColourAlone(canvas: Element): Element[] {
  return chosen.flatMap((attribute) =>
    [...canvas.querySelectorAll(`[${attribute}]`)].filter((element) => {
      const peer = isChosen(element, attribute) && peerOf(element, attribute, canvas);
      return peer && look(peer) === look(element);
    }),
  );
}

const hasWords = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

/** The elements whose words are lost: the system paints its ground behind all words, whatever is behind the box. */
export function wordsOnTheirOwnGround(canvas: Element): Element[] {
  const probe = document.createElement('span');
  probe.style.color = 'Canvas';
  canvas.append(probe);
  const ground = getComputedStyle(probe).color;
  probe.remove();
  return [...canvas.querySelectorAll('*')].filter((element) => {
    const { color, forcedColorAdjust } = getComputedStyle(element);
    return forcedColorAdjust !== 'none' && color === ground && hasWords(element);
  });
}

export const checkForcedColours: AfterStory = (context) => {
  if (context.globals.forcedColours !== 'active') return;
  if (!matchMedia('(forced-colors: active)').matches) {
    throw new Error('The story asks for forced colours, and its browser has none.');
  }
  const [lost] = wordsOnTheirOwnGround(context.canvasElement);
  if (lost) throw new Error(`In forced colours these words cannot be seen: ${lost.outerHTML}`);
  const [first] = toldByColourAlone(context.canvasElement);
  if (!first) return;
  const tag = first.cloneNode(false) as Element;
  throw new Error(`In forced colours nothing but colour shows what is chosen: ${tag.outerHTML}`);
};
