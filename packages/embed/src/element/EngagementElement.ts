import { render, type VNode } from 'preact';
import { createElement, type ReactElement } from 'react';
import type { Shape } from '../data/misfit.js';
import { Keeper } from '../save/keeper.js';
import { SaveBar } from '../save/SaveBar.js';
import { put, read } from './data.js';
import { tellError } from './events.js';
import { adoptEntered, hideFallback, silence } from './fallback.js';
import { focusFirst, postTo, sendOnEnter } from './form.js';
import { Notice } from './Notice.js';
import { forget, whenNear } from './near.js';
import { attributes, ElementWithOptions, properties, upgrade } from './options.js';
import './part-names.js';
import { dress } from './styles.js';

/** Names and values of form controls. */
export type Entries = readonly (readonly [string, string])[];

/**
 * What the elements have in common: options, data, life cycle, form, storage. `Value` is what a person chooses or
 * answers. Names that begin with `_` are the kit's own; the build shortens them.
 */
export abstract class EngagementElement<Value> extends ElementWithOptions {
  /** Takes part in forms. */
  static formAssociated = true;
  /** The attributes that the element listens to. */
  static observedAttributes: readonly string[] = attributes;

  /** @internal */
  declare _shapes: Readonly<Record<string, Shape>>;
  /** @internal */
  declare _styles: readonly string[];
  /** @internal What a person or a property has set; nothing as long as the default holds. */
  declare _own: Value | undefined;
  /** @internal Data from properties and from attributes, by name. */
  _set: Record<string, unknown> = {};
  /** @internal */
  _given: Record<string, unknown> = {};
  /** @internal Counts resets: what is inside starts afresh, and unfinished text goes. */
  _epoch = 0;
  /** @internal A form has asked for what is missing. */
  _asked = false;
  /** @internal Something to say above the fallback. */
  _notice = '';
  /** @internal */
  declare _internals: ElementInternals;
  /** @internal */
  declare _keeper: Keeper<Value>;
  /** @internal */
  declare _place: HTMLElement | undefined;
  /** @internal */
  declare _slot: HTMLSlotElement | undefined;

  /** @internal Shows a component, or keeps the fallback when there is nothing to show. */
  abstract _content(): ReactElement | null;
  /** @internal What a form is to carry for a value. */
  abstract _entries(name: string, value: Value): Entries;
  /** @internal What a required answer lacks, in words, and the control that would give it. */
  abstract _missing(root: ParentNode): readonly [string, (HTMLElement | null)?] | undefined;

  constructor() {
    super();
    this._internals = this.attachInternals();
    this._keeper = new Keeper(this);
    this.addEventListener('invalid', () => {
      this._show();
      const details = this._missing(this.shadowRoot as ShadowRoot)?.[1]?.closest('details');
      if (details) details.open = true;
      this._asked = true;
      this._draw();
    });
  }

  connectedCallback(): void {
    upgrade(this, [...properties, this._alias]);
    if (!this.shadowRoot) {
      this._slot = this.attachShadow({ mode: 'open' }).appendChild(
        this.ownerDocument.createElement('slot'),
      );
    }
    // A sheet belongs to the document that made it: another document takes them away.
    if (!this.shadowRoot?.adoptedStyleSheets.length) dress(this, this._styles);
    if (this._place || this.getAttribute('loading') !== 'lazy') this._show();
    else {
      whenNear(this as never);
      this._draw();
    }
  }

  /**
   * What is inside stays as it is: it refers to nothing outside, so that its state outlives a move, and an element
   * that nobody holds any more is collected with all that it has.
   */
  disconnectedCallback(): void {
    forget(this);
  }

  attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    if (before === text) return;
    if (this._shapes[name]) this._given[name] = text === null ? undefined : read(this, name, text);
    if (name === 'theme') dress(this, this._styles);
    if (name === 'loading' && this._slot && this.isConnected) this.connectedCallback();
    // What was saved goes by its name, which a framework may give later.
    if (this._place && /^(save|name)$/.test(name)) this._keeper._open();
    this._draw();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(state: string): void {
    if (!state) return;
    // Before what is newer: the fallback’s fields come back as well.
    this._show();
    this._take(read(this, 'value', state) as Value | undefined);
  }

  formDisabledCallback(): void {
    this._draw();
  }

  /** What was chosen, answered or promised: set here, else the default of the attributes; `null` when there is nothing. */
  getAnswers(): Value | null {
    return structuredClone(this._value()) ?? null;
  }

  /** Sets it. `undefined` goes back to the default. What does not fit is left out, with one `engagement-error`. */
  setAnswers(value: Value | null | undefined): void {
    put(this, 'value', value);
  }

  /** Goes back to the default, and forgets what was typed and not yet taken. */
  reset(): void {
    this._epoch++;
    this._asked = false;
    this._take(undefined);
  }

  /** Puts focus on the first control inside; of radio buttons on the chosen one. */
  override focus(options?: FocusOptions): void {
    this._show();
    focusFirst(this.shadowRoot, options);
  }

  /** A file of what `getAnswers` returns, as JSON. */
  exportJSON(): string {
    return JSON.stringify(this._file(), null, 2);
  }

  /** What a host may use to show that something is missing. */
  get validity(): ValidityState {
    return this._internals.validity;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this._internals.form;
  }

  /** Whether nothing is missing; tells with an `invalid` event. */
  checkValidity(): boolean {
    return this._internals.checkValidity();
  }

  /** The same, and shows it to the person. */
  reportValidity(): boolean {
    return this._internals.reportValidity();
  }

  /** @internal Another name of the property `value`. */
  get _alias(): string {
    return 'value';
  }

  /** @internal */
  _value(): Value | undefined {
    return this._own !== undefined ? this._own : this._data<Value>('value');
  }

  /** @internal Data of that name: the property's, else the attribute's. */
  _data<Data>(name: string): Data | undefined {
    return (this._set[name] ?? this._given[name]) as Data | undefined;
  }

  /** @internal */
  _file(): unknown {
    return this.getAnswers();
  }

  /** @internal Reads a value out of a file that `exportJSON` wrote. */
  _unfile(file: unknown): unknown {
    return file;
  }

  /** @internal The value with what a person changed in the fields of the fallback. */
  _entered(_changed: Entries): unknown {
    return this._own;
  }

  /** @internal */
  _take(value: Value | undefined): void {
    this._own = value;
    this._keeper._changed();
    this._draw();
  }

  /** @internal Takes the place of the fallback, from now on. */
  _show(): void {
    if (!this._place && this._slot) {
      this._place = this.ownerDocument.createElement('div');
      this._place.addEventListener('keydown', (event) => sendOnEnter(event, this.form));
      this.shadowRoot?.prepend(this._place);
      // The page may still be arriving, and so may more of the fallback.
      const late = () => this._slot?.parentNode || silence(this);
      new MutationObserver(late).observe(this, { childList: true, subtree: true });
      this._keeper._open();
      adoptEntered(this);
    }
    this._draw();
  }

  /** @internal Draws what is the case, and tells the form. */
  _draw(): void {
    try {
      if (this._place) this._render(this._place, this._slot as HTMLElement);
    } catch (error) {
      tellError(this, 'not-shown', this.localName, error);
    }
    postTo(this._internals, this);
  }

  /** @internal */
  _render(place: HTMLElement, fallback: HTMLElement): void {
    // A sheet cannot look past the shadow root, so the scheme around the element is written inside it.
    const { ekScheme } = this.closest<HTMLElement>('[data-ek-scheme]')?.dataset ?? {};
    place.dataset.ekScheme = ekScheme ?? '';
    const content = this._content();
    const said = [
      content,
      this._notice && createElement(Notice, null, this._notice),
      content && createElement(SaveBar, { keeper: this._keeper as Keeper<unknown> }),
    ];
    render(said as unknown as VNode, place);
    const hidden = !fallback.parentNode;
    if (content && !hidden) hideFallback(this, fallback, place);
    if (!content && hidden) place.after(fallback);
  }
}
