import { render, type VNode } from 'preact';
import { createElement } from 'react';
import type { Keeper } from '../save/keeper.js';
import { SaveBar } from '../save/SaveBar.js';
import { tellError } from './events.js';
import { adoptEntered, hideFallback, silence } from './fallback.js';
import { Notice } from './Notice.js';
import type { ElementState } from './state.js';
import './part-names.js';

/** The inside of an element: its fallback at first, then what takes its place. */
export class Stage<Value> {
  readonly #state: ElementState<Value>;
  readonly #keeper: Keeper<Value>;
  /** Shows the fallback, as long as it is in the shadow root. */
  #slot: HTMLSlotElement | undefined;
  /** Holds what takes the place of the fallback. */
  #place: HTMLElement | undefined;

  constructor(state: ElementState<Value>, keeper: Keeper<Value>) {
    this.#state = state;
    this.#keeper = keeper;
  }

  /** The element has taken over from its fallback, and speaks for itself in forms. */
  get isShown(): boolean {
    return this.#place !== undefined;
  }

  /** Opens the shadow root, with the fallback in it. */
  open(): void {
    const { element } = this.#state;
    if (element.shadowRoot) return;
    this.#slot = element.ownerDocument.createElement('slot');
    element.attachShadow({ mode: 'open' }).append(this.#slot);
  }

  /**
   * The element has come into another document. Preact makes each node with the registry of the node around it, and
   * Chromium refuses there that of the document before: without one, a node gets that of its own document.
   */
  forgetRegistry(): void {
    if (!this.#place) return;
    for (const node of [this.#place, ...this.#place.querySelectorAll('*')]) {
      Object.defineProperty(node, 'customElementRegistry', {
        value: undefined,
        configurable: true,
      });
    }
  }

  /** Takes over from the fallback, with all that a person did there. Nothing is drawn yet. */
  show(onKeyDown: (event: KeyboardEvent) => void): void {
    const { element } = this.#state;
    const slot = this.#slot;
    if (this.#place || !slot) return;
    this.#place = element.ownerDocument.createElement('div');
    this.#place.addEventListener('keydown', onKeyDown);
    slot.before(this.#place);
    // The page may still be arriving, and with it more of the fallback.
    const late = () => slot.parentNode || silence(element);
    new MutationObserver(late).observe(element, { childList: true, subtree: true });
    this.#keeper.open();
    adoptEntered(this.#state);
  }

  /** Draws what is the case, once it is shown. */
  draw(): void {
    if (!this.#place || !this.#slot) return;
    const { element } = this.#state;
    try {
      this.#render(element, this.#place, this.#slot);
    } catch (error) {
      tellError(element, 'not-shown', element.localName, error);
    }
  }

  #render(element: HTMLElement, place: HTMLElement, fallback: HTMLElement): void {
    // A sheet cannot look past the shadow root, so the scheme around the element is written inside it.
    const { ekScheme } = element.closest<HTMLElement>('[data-ek-scheme]')?.dataset ?? {};
    place.dataset.ekScheme = ekScheme ?? '';
    const content = this.#state.kind.content(this.#state);
    // Read last: making the content may have taken a notice back.
    const { notice } = this.#state;
    const said = [
      content,
      notice && createElement(Notice, null, notice),
      content && createElement(SaveBar, { keeper: this.#keeper as Keeper<unknown> }),
    ];
    render(said as unknown as VNode, place);
    const hidden = !fallback.parentNode;
    if (content && !hidden) hideFallback(element, fallback, place);
    if (!content && hidden) place.after(fallback);
  }
}
