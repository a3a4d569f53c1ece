// What a reader meets inside the widgets, seen through their shadow roots.
import type { Frame } from 'playwright';
import { tags } from './hosts-site.js';

/** Texts below 16 pixels, as `size: text`. */
export const smallTexts = (frame: Frame): Promise<string[]> =>
  frame.evaluate((selector) => {
    const found: string[] = [];
    for (const host of document.querySelectorAll(selector)) {
      const root = host.shadowRoot as ShadowRoot;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (!textContent?.trim() || !parentElement) continue;
        const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
        if (size < 16) found.push(`${size}: ${textContent}`);
      }
      for (const field of root.querySelectorAll('input,textarea,button')) {
        const size = Number.parseFloat(getComputedStyle(field).fontSize);
        if (size < 16) found.push(`${size}: ${field.getAttribute('data-part')}`);
      }
    }
    return found;
  }, tags);

/**
 * Opens every part that can be opened, and tells how many controls there are and which of them a pointer cannot
 * reach: of no size, out of the window, or under something else.
 */
export const hiddenControls = (frame: Frame): Promise<{ controls: number; hidden: string[] }> =>
  frame.evaluate((selector) => {
    const hidden: string[] = [];
    let controls = 0;
    for (const host of document.querySelectorAll(selector)) {
      const root = host.shadowRoot as ShadowRoot;
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const control of root.querySelectorAll<HTMLElement>('a,button,input,summary,textarea')) {
        // The reason for "Does not apply" comes with that answer.
        if (control.closest('[data-part=question-reason]')) continue;
        controls += 1;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = control.getClientRects();
        const least = control.localName === 'a' ? 8 : 24;
        const name = `${control.localName} ${control.getAttribute('data-part')} ${control.textContent}`;
        if (!box || box.width < least || box.height < least) {
          hidden.push(`${name}: ${box?.width} by ${box?.height}`);
          continue;
        }
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        let hit = document.elementFromPoint(x, y);
        while (hit?.shadowRoot) {
          const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === hit) break;
          hit = inner;
        }
        if (!hit || !control.contains(hit)) {
          hidden.push(`${name}: under ${hit?.localName} ${hit?.getAttribute('data-part')}`);
        }
      }
    }
    return { controls, hidden };
  }, tags);

/** Texts whose colour has less than 4.5 to 1 against what is painted behind it, as `ratio: text`. */
export const faintTexts = (frame: Frame): Promise<string[]> =>
  frame.evaluate((selector) => {
    type Colour = readonly [number, number, number, number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D;
    /** These colours painted over white, the first at the bottom. */
    const painted = (...colours: readonly string[]): Colour => {
      for (const colour of ['white', ...colours]) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Colour;
    };
    const light = (colour: Colour) => {
      const [r, g, b] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const outer = (element: Element): Element | null =>
      element.parentElement ??
      ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
      null;
    const found: string[] = [];
    for (const host of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(host.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (!textContent?.trim() || !parentElement?.checkVisibility()) continue;
        const grounds: string[] = [];
        for (let at: Element | null = parentElement; at; at = outer(at)) {
          grounds.unshift(getComputedStyle(at).backgroundColor);
        }
        const back = light(painted(...grounds));
        const text = light(painted(...grounds, getComputedStyle(parentElement).color));
        const ratio = (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${textContent}`);
      }
    }
    return found;
  }, tags);

/** The control that has focus, as `part: value or text`; empty when it is in none of the widgets. */
export const focused = (frame: Frame): Promise<string> =>
  frame.evaluate((selector) => {
    const host = document.activeElement?.closest(selector);
    const control = document.hasFocus() ? host?.shadowRoot?.activeElement : undefined;
    if (!control) return '';
    const { value } = control as HTMLInputElement;
    const checked = (control as HTMLInputElement).checked ? ', checked' : '';
    return `${control.getAttribute('data-part')}: ${value ?? control.textContent}${checked}`;
  }, tags);
