import { render, type VNode } from 'preact';
import { createElement } from 'react';
import { attributeOf, createElementIn } from '../dom.js';
import type { Keeper } from '../save/keeper.js';
import { SaveBar } from '../save/SaveBar.js';
import { tellError } from './events.js';
import { Fallback } from './fallback.js';
import { Guard } from './Guard.js';
import { Notice } from './Notice.js';
import type { ElementState } from './state.js';
import './part-names.js';

/** The inside of an element: its fallback at first, then what takes its place. */
export class Stage<Value> {
  readonly #state: ElementState<Value>;
  readonly #keeper: Keeper<Value>;
  #fallback: Fallback<Value> | undefined;
  /** Holds what takes the place of the fallback. */
  #place: HTMLElement | undefined;
  /** What went wrong in the last drawing, and how often something did. */
  #problem: string | undefined;
  #failures = 0;
  #told: string | undefined;

  constructor(state: ElementState<Value>, keeper: Keeper<Value>) {
    this.#state = state;
    this.#keeper = keeper;
  }

  /** The element has taken over from its fallback. */
  get isShown(): boolean {
    return this.#place !== undefined;
  }

  /** It has taken over and could be drawn, so it takes part in forms. */
  get speaks(): boolean {
    return this.isShown && this.#problem === undefined;
  }

  /** Opens the shadow root, with the fallback in it. One that came with the page is open already. */
  open(prerendered: ShadowRoot | null): void {
    const state = this.#state;
    if (state.root) return;
    state.root = prerendered ?? state.element.attachShadow({ mode: 'open' });
    this.#fallback = new Fallback(state, state.root);
  }

  /** Takes over from the fallback, with all that a person did there. Nothing is drawn yet. */
  show(onKeyDown: (event: KeyboardEvent) => void): void {
    const { element, root } = this.#state;
    const fallback = this.#fallback;
    if (this.#place || !fallback || !root) return;
    this.#place = createElementIn(element.ownerDocument, 'div');
    this.#place.addEventListener('keydown', onKeyDown);
    root.prepend(this.#place);
    // The page may still be arriving, and with it more of the fallback.
    const late = () => fallback.isShown || fallback.silence();
    new MutationObserver(late).observe(element, { childList: true, subtree: true });
    this.#keeper.open();
    fallback.adoptEntered();
  }

  /** Draws the current state, once it is shown. */
  draw(): void {
    if (!this.#place || !this.#fallback) return;
    this.#problem = undefined;
    try {
      this.#render(this.#state.element, this.#place, this.#fallback);
    } catch (error) {
      this.#fail(error);
    }
  }

  #render(element: HTMLElement, place: HTMLElement, fallback: Fallback<Value>): void {
    // Style sheets cannot see past the shadow root, so the scheme around the element is copied into it.
    const scheme = element.closest('[data-ek-scheme]');
    place.dataset.ekScheme = (scheme && attributeOf(scheme, 'data-ek-scheme')) ?? '';
    const { kind } = this.#state;
    const content = kind.content(this.#state);
    // Read last, because making the content may have withdrawn a notice.
    const { notice } = this.#state;
    const said = [
      content,
      notice && createElement(Notice, null, notice),
      content &&
        !kind.savesItself &&
        createElement(SaveBar, { keeper: this.#keeper as Keeper<unknown> }),
    ];
    const onError = (error: unknown) => this.#fail(error);
    const drawing = createElement(Guard, { key: this.#failures, onError }, ...said);
    render(drawing as unknown as VNode, place);
    if (!content || this.#problem !== undefined) fallback.showAfter(place);
    else {
      this.#told = undefined;
      if (fallback.isShown) fallback.giveWayTo(place);
    }
  }

  /** If drawing fails, the fallback stays, and an event says so once. The next change tries again. */
  #fail(error: unknown): void {
    this.#problem = String(error);
    this.#failures += 1;
    if (this.#place) this.#fallback?.showAfter(this.#place);
    if (this.#told === this.#problem) return;
    this.#told = this.#problem;
    tellError(this.#state.element, 'not-shown', this.#state.element.localName, error);
  }
}
