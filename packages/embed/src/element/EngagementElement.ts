import base from 'styles:base';
import host from 'styles:host';
import neutral from 'styles:neutral';
import { render, type VNode } from 'preact';
import { createElement, type ReactElement } from 'react';
import { misfit, type Shape } from '../data/misfit.js';
import { Keeper } from '../save/keeper.js';
import { SaveBar } from '../save/SaveBar.js';
import { tell, tellError } from './events.js';
import { Notice } from './Notice.js';
import { forget, whenNear } from './near.js';
import { attributes, properties, reflectOptions } from './options.js';
import './part-names.js';
import { sheetsIn } from './styles.js';

/** On a server there is no HTMLElement, and importing must not fail there. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * What the elements have in common: options, data, life cycle, form, storage. `Value` is what a person chooses or
 * answers. Names that begin with `_` are the kit's own; the build shortens them.
 */
export abstract class EngagementElement<Value> extends Base {
  /** Takes part in forms. */
  static formAssociated = true;
  /** The attributes that the element listens to. */
  static observedAttributes: readonly string[] = attributes;

  /** The attribute `theme`: `neutral` or `host`. */
  declare theme: string;
  /** The attribute `heading-level`: 1 to 6. */
  declare headingLevel: string | number | null;
  /** The attribute `name`: of the form entry and of what is saved. */
  declare name: string;
  /** The attribute `save`: `off`, `ask` or `host`. */
  declare save: string;
  /** The attribute `loading`: `lazy` waits until the element is near the screen. */
  declare loading: string;
  /** The attribute `events`: `notes` puts free text into the events. */
  declare events: string;
  /** The attribute `src`: address of a promise's file. */
  declare src: string;
  /** The attribute `readonly`. */
  declare readOnly: boolean;
  /** The attribute `disabled`. */
  declare disabled: boolean;
  /** The attribute `required`. */
  declare required: boolean;

  /** @internal */
  declare _shapes: Readonly<Record<string, Shape>>;
  /** @internal */
  declare _styles: readonly string[];
  /** @internal What a person or a property has set; nothing as long as the default holds. */
  _own: Value | undefined;
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
  _internals: ElementInternals;
  /** @internal */
  _keeper: Keeper<Value>;
  /** @internal */
  _place: HTMLElement | undefined;
  /** @internal */
  _slot: HTMLSlotElement | undefined;

  /** @internal Shows a component, or keeps the fallback when there is nothing to show. */
  abstract _content(): ReactElement | null;
  /** @internal What a form is to carry for a value. */
  abstract _entries(name: string, value: Value): readonly (readonly [string, string])[];
  /** @internal What a required answer lacks, in words, and the control that would give it. */
  abstract _missing(root: ShadowRoot): readonly [string, (HTMLElement | null)?] | undefined;

  constructor() {
    super();
    this._internals = this.attachInternals();
    this._keeper = new Keeper(this);
    this.addEventListener('invalid', () => {
      const details = this._missing(this.shadowRoot as ShadowRoot)?.[1]?.closest('details');
      if (details) details.open = true;
      this._asked = true;
      this._draw();
    });
  }

  connectedCallback(): void {
    for (const name of [...properties, this._alias]) this._upgrade(name as keyof this);
    if (!this.shadowRoot) {
      this._slot = this.attachShadow({ mode: 'open' }).appendChild(
        this.ownerDocument.createElement('slot'),
      );
    }
    // A sheet belongs to the document that made it: another document takes them away.
    if (!this.shadowRoot?.adoptedStyleSheets.length) this._dress();
    if (this._place) this._draw();
    else if (this.getAttribute('loading') === 'lazy') whenNear(this, () => this._mount());
    else this._mount();
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
    if (this._shapes[name]) this._given[name] = text === null ? undefined : this._read(name, text);
    if (name === 'theme') this._dress();
    if (name === 'loading' && this._slot && this.isConnected) this.connectedCallback();
    // What was saved goes by its name, which a framework may give later.
    if (this._place && /^(save|name)$/.test(name)) this._keeper._open();
    this._draw();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(state: string): void {
    if (state) this._take(this._read('value', state) as Value | undefined);
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
    this._put('value', value);
  }

  /** Goes back to the default, and forgets what was typed and not yet taken. */
  reset(): void {
    this._epoch++;
    this._asked = false;
    this._take(undefined);
  }

  /** Puts focus on the first control inside; of radio buttons on the chosen one. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    const first = root?.querySelector<HTMLInputElement>(
      ':is(a,button,input,summary,textarea):not(:disabled)',
    );
    const chosen =
      first?.type === 'radio' && root?.querySelector<HTMLElement>('input:checked:not(:disabled)');
    (chosen || first)?.focus(options);
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

  /** @internal */
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

  /** @internal */
  _fits(name: string, value: unknown): boolean {
    const problem = misfit(value, this._shapes[name] as Shape);
    if (problem) tellError(this, 'wrong-shape', name, `${name}: ${problem} does not fit`);
    return !problem;
  }

  /** @internal */
  _read(name: string, text: string): unknown {
    if (this._shapes[name] instanceof RegExp) return text;
    try {
      const value = JSON.parse(text);
      return this._fits(name, value) ? value : undefined;
    } catch {
      // The browser's own message would quote what is written there.
      tellError(this, 'bad-json', name, `${name} is not JSON`);
    }
  }

  /** @internal */
  _put(name: string, value: unknown): void {
    if (value != null && !this._fits(name, value)) return;
    if (name === 'value') {
      try {
        // Through JSON, for a framework may hand over a proxy, which cannot be cloned.
        this._take(value === undefined ? value : JSON.parse(JSON.stringify(value)));
      } catch (error) {
        tellError(this, 'wrong-shape', name, error);
      }
    } else {
      this._set[name] = value ?? undefined;
      this._draw();
    }
  }

  /** @internal */
  _take(value: Value | undefined): void {
    this._own = value;
    this._keeper._changed();
    this._draw();
  }

  /** @internal */
  _headingLevel(): 1 | undefined {
    const level = Number(this.getAttribute('heading-level'));
    return [1, 2, 3, 4, 5, 6].includes(level) ? (level as 1) : undefined;
  }

  /** @internal A property that was set before the class was there hides the real one. */
  _upgrade(name: keyof this): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  /** @internal */
  _dress(): void {
    const root = this.shadowRoot;
    const page = this.ownerDocument;
    if (!root || !page.defaultView) return;
    const theme = this.getAttribute('theme') === 'host' ? host : neutral;
    root.adoptedStyleSheets = sheetsIn(page, [base, ...this._styles, theme]);
  }

  /** @internal */
  _mount(): void {
    if (this._place) return;
    this._place = this.ownerDocument.createElement('div');
    this._place.addEventListener('keydown', (event) => this._send(event));
    this.shadowRoot?.prepend(this._place);
    this._keeper._open();
    this._adopt();
    this._draw();
  }

  /** @internal Enter in a field of one line sends the form, as it does in fields of the page itself. */
  _send({ key, target, isComposing, defaultPrevented }: KeyboardEvent): void {
    if (key !== 'Enter' || isComposing || defaultPrevented) return;
    if (!(target as Element).matches('input')) return;
    const { form } = this;
    const button = [...(form?.elements ?? [])].find((each) =>
      each.matches('[type=submit],[type=image],button:not([type])'),
    );
    if (!button) form?.requestSubmit();
    else (button as HTMLElement).click();
  }

  /** @internal Takes what a person entered into the fallback while the script was still on its way. */
  _adopt(): void {
    const controls = this.querySelectorAll<HTMLInputElement>('input,textarea');
    const marked = /^(radio|checkbox)$/;
    const touched = [...controls].some(({ type, checked, defaultChecked, value, defaultValue }) =>
      marked.test(type) ? checked !== defaultChecked : value !== defaultValue,
    );
    if (!touched || this._own !== undefined) return;
    const entered = [...controls].filter(({ type, checked }) => checked || !marked.test(type));
    this._own = this._entered(entered.map(({ name, value }) => [name, value]));
  }

  /** @internal The value that these form entries stand for. */
  _entered(_entries: [string, string][]): Value | undefined {
    return undefined;
  }

  /** @internal Shows what is the case, and tells the form. */
  _draw(): void {
    if (!this._place) return;
    // A sheet cannot look past the shadow root, so the scheme around the element is written inside it.
    const { ekScheme } = this.closest<HTMLElement>('[data-ek-scheme]')?.dataset ?? {};
    this._place.dataset.ekScheme = ekScheme ?? '';
    try {
      const content = this._content();
      const said = [
        content,
        this._notice && createElement(Notice, null, this._notice),
        content && createElement(SaveBar, { keeper: this._keeper as Keeper<unknown> }),
      ];
      render(said as unknown as VNode, this._place);
      const fallback = this._slot as HTMLElement;
      const hidden = !fallback.parentNode;
      if (content && !hidden) this._hideFallback();
      if (!content && hidden) this.shadowRoot?.append(fallback);
    } catch (error) {
      tellError(this, 'not-shown', this.localName, error);
    }
    this._post();
  }

  /** @internal What the fallback asks is asked by the element now: a form must not carry both. */
  _hideFallback(): void {
    this._slot?.remove();
    for (const control of this.querySelectorAll<HTMLInputElement>('input,select,textarea,button')) {
      control.disabled = true;
    }
    // Once the page's own scripts had the time to listen.
    setTimeout(() => tell(this, 'ready', {}));
  }

  /** @internal */
  _post(): void {
    const name = this.getAttribute('name');
    const value = this._value();
    const data = new FormData();
    if (name && value != null) {
      for (const entry of this._entries(name, value)) data.append(...(entry as [string, string]));
    }
    const own = this._own;
    const state = own === undefined ? '' : typeof own === 'string' ? own : JSON.stringify(own);
    this._internals.setFormValue(data, state);
    const missing = this.hasAttribute('required') && this._missing(this.shadowRoot as ShadowRoot);
    const [words, anchor] = missing || [];
    this._internals.setValidity(
      words ? { valueMissing: true } : {},
      words,
      (anchor ?? undefined) as HTMLElement,
    );
  }
}

if (globalThis.HTMLElement) reflectOptions(EngagementElement.prototype as never);
