import { isActionReset, watchResetButtons } from '@engagement-kit/react';
import { Keeper } from '../save/keeper.js';
import { focusFirst, postTo, sendOnEnter } from './form.js';
import { stopWatching, whenNear } from './near.js';
import { attributes, ElementWithOptions, properties, upgrade } from './options.js';
import { Stage } from './stage.js';
import { type ElementKind, ElementState } from './state.js';
import { dress } from './styles.js';
import { giveUpTurn, takeTurn } from './turns.js';
import { checkChoice } from './unknown.js';

/**
 * Where an element keeps its state for its own class. A symbol, so that no framework’s own name can collide with it.
 */
export const state = Symbol('state');

/**
 * What the elements have in common: options, data, life cycle, form and storage. `Value` is what a person chooses or
 * answers.
 */
export abstract class EngagementElement<Value> extends ElementWithOptions {
  /** Takes part in forms. */
  static formAssociated = true;
  /** The attributes that the element listens to. */
  static observedAttributes: readonly string[] = attributes;

  /** @internal */
  readonly [state]: ElementState<Value>;
  readonly #internals: ElementInternals;
  readonly #keeper: Keeper<Value>;
  readonly #stage: Stage<Value>;

  /** @internal */
  constructor(kind: ElementKind<Value>) {
    super();
    this.#internals = this.attachInternals();
    this[state] = new ElementState(this, kind, () => this.#draw());
    this.#keeper = new Keeper(this[state]);
    this.#stage = new Stage(this[state], this.#keeper);
    this.addEventListener('invalid', () => this.#askForMissing());
  }

  connectedCallback(): void {
    upgrade(this, properties);
    watchResetButtons(this.getRootNode());
    this.#stage.open(this.#internals.shadowRoot);
    // A sheet belongs to the document that made it, so a move to another document removes them.
    if (!this[state].root?.adoptedStyleSheets.length) this.#dress();
    // What was saved counts from now on.
    this.#keeper.open();
    if (this.#stage.isShown) this.#draw();
    else if (this.loading === 'lazy') {
      whenNear(this, () => this.#showInTurn());
      this.#draw();
    } else this.#showInTurn();
  }

  /**
   * The inside stays as it is. It refers to nothing outside, so that its state survives a move, and an element that
   * nobody holds any more is collected with everything in it.
   */
  disconnectedCallback(): void {
    stopWatching(this);
    giveUpTurn(this);
  }

  attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    if (before === text) return;
    checkChoice(this, name, text);
    this[state].putAttribute(name, text);
    if (name === 'theme') this.#dress();
    if (name === 'loading' && this[state].root && this.isConnected) this.connectedCallback();
    // What was saved goes by its name, which a framework may give later.
    if (this.#stage.isShown && /^(save|name)$/.test(name)) this.#keeper.open();
    this.#draw();
  }

  formResetCallback(): void {
    if (this[state].kind.apart) return;
    // React 19 resets a form after its action, which nobody has asked for.
    if (this.form && isActionReset(this.form)) return;
    this.reset();
  }

  formStateRestoreCallback(text: string): void {
    if (!text) return;
    // The older state first: the browser has also restored the fields of the fallback.
    this.#show();
    this[state].take(this[state].read('value', text) as Value | undefined);
  }

  formDisabledCallback(): void {
    this.#draw();
  }

  /** What was chosen, answered or promised. A value that is set wins over the default of the attribute. */
  get value(): Value {
    return this[state].value ?? this[state].kind.none;
  }
  set value(value: Value | null | undefined) {
    this[state].put('value', value);
  }

  /** What was chosen, answered or promised: set here, else the default of the attributes; `null` when there is nothing. */
  getAnswers(): Value | null {
    return structuredClone(this[state].value) ?? null;
  }

  /** Sets it; `undefined` goes back to the default. Data that does not fit is ignored, with one `engagement-error`. */
  setAnswers(value: Value | null | undefined): void {
    this.value = value;
  }

  /** Goes back to the default, and forgets half-typed text. */
  reset(): void {
    this[state].resets += 1;
    this[state].asked = false;
    this[state].take(undefined);
  }

  /** Focuses the first control inside; among radio buttons, the chosen one. */
  override focus(options?: FocusOptions): void {
    this.#show();
    focusFirst(this[state].root, options);
  }

  /** A file of what `getAnswers` returns, as JSON. */
  exportJSON(): string {
    return this[state].file;
  }

  /** What a host may use to show that something is missing. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether nothing is missing; tells with an `invalid` event. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and shows it to the person. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  #dress(): void {
    dress(this[state]);
  }

  /** Says what is missing beside the control that would give it, which may be folded away. */
  #askForMissing(): void {
    this.#show();
    const { kind, root } = this[state];
    const missing = root && kind.missing?.(root, this[state]);
    const details = missing?.[1]?.closest('details');
    if (details) details.open = true;
    this[state].asked = true;
    this.#draw();
  }

  /** Takes the place of the fallback when its turn comes. */
  #showInTurn(): void {
    takeTurn(this, () => this.#show());
    if (!this.#stage.isShown) this.#draw();
  }

  #show(): void {
    stopWatching(this);
    giveUpTurn(this);
    const { apart } = this[state].kind;
    this.#stage.show((event) => apart || sendOnEnter(event, this.form));
    this.#draw();
  }

  /** Draws the current state, and tells the form. */
  #draw(): void {
    if (!this[state].root) return;
    this.#stage.draw();
    postTo(this.#internals, this[state], this.#stage.speaks);
  }
}
