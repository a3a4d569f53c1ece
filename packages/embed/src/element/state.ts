import type { ReactElement } from 'react';
import { oddities, wrongIds } from '../data/guidance-issues.js';
import { type Shape, wrongPlace } from '../data/wrong-place.js';
import { tellError } from './events.js';
import { checkIds } from './unknown.js';

/** Names and values of form controls. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What a required answer lacks, in words, and the control that would give it. */
export type Missing = readonly [words: string, control: HTMLElement | null];

/** What tells one kind of element from the others. */
export interface ElementKind<Value> {
  /** Style sheets besides those that every element has. */
  readonly styles: readonly string[];
  /** What data from a host has to look like, by name. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** What the property `value` says when there is nothing. */
  readonly none: Value;
  /** The page says what it is: what a person saved of it comes after all that the page gives. */
  readonly published?: true;
  /** What is inside stores what people do. */
  readonly savesItself?: true;
  /** No form carries, restores or resets it: it goes nowhere but where the person sends it. */
  readonly apart?: true;
  /** What of a value counts, where other data decides that. */
  settle?(value: Value | undefined, state: ElementState<Value>): Value | undefined;
  /** What is shown, or nothing: then the fallback stays. */
  content(state: ElementState<Value>): ReactElement | null;
  /** The file that `exportJSON` writes. */
  toFile(state: ElementState<Value>): unknown;
  /** The value in such a file. */
  fromFile(file: unknown): unknown;
  /** What a form carries for a value. */
  entries?(name: string, value: Value, state: ElementState<Value>): Entries;
  /** What is missing, and the control in `root` that would give it, once that is drawn. */
  missing?(root: ParentNode, state: ElementState<Value>): Missing | undefined;
  /** The value that a page means by what it sets: `given`, and the same as plain data. */
  meant?(given: unknown, copy: Value, state: ElementState<Value>): Value;
  /** The ids in what was set, and those that there are: where there are others, a developer hears of it. */
  ids?(state: ElementState<Value>): { given: readonly string[]; known: readonly string[] };
  /** The value with what a person changed in the fields of the fallback. */
  entered?(changed: Entries, state: ElementState<Value>): unknown;
}

/**
 * What an element knows: data from properties, from attributes and from the person. Its form, its fallback, its
 * drawing and its saving work on this and know nothing of the element's class.
 */
export class ElementState<Value> {
  readonly element: HTMLElement;
  readonly kind: ElementKind<Value>;
  /** The inside of the element, once it is open; also one that came with the page. */
  root: ShadowRoot | undefined;
  /** What a person or a property has set; `undefined` as long as the default holds. */
  own: Value | undefined;
  /** What was saved of something that the page publishes. Its kind says when that counts. */
  saved: Value | undefined;
  /** Counts resets: what is inside starts afresh, and unfinished text goes. */
  resets = 0;
  /** A form has asked for what is missing. */
  asked = false;
  /** One sentence to say above the fallback. */
  notice = '';
  readonly #draw: () => void;
  readonly #fromProperties: Record<string, unknown> = {};
  readonly #fromAttributes: Record<string, unknown> = {};

  constructor(element: HTMLElement, kind: ElementKind<Value>, draw: () => void) {
    this.element = element;
    this.kind = kind;
    this.#draw = draw;
  }

  /** What counts: what was set, else the default. */
  get value(): Value | undefined {
    const value = this.own !== undefined ? this.own : this.data<Value>('value');
    return this.kind.settle ? this.kind.settle(value, this) : value;
  }

  /** Data of that name: the property's, else the attribute's. */
  data<Data>(name: string): Data | undefined {
    return (this.#fromProperties[name] ?? this.#fromAttributes[name]) as Data | undefined;
  }

  /** A file of what counts, as JSON. */
  get file(): string {
    return JSON.stringify(this.kind.toFile(this), null, 2);
  }

  /** Draws what is the case. */
  draw(): void {
    this.#draw();
  }

  /** Takes a value from the person. `undefined` goes back to the default. */
  take(value: Value | undefined): void {
    this.own = value;
    this.draw();
  }

  /** Takes data from a property. `undefined` goes back to the default; what does not fit is left out. */
  put(name: string, data: unknown): void {
    try {
      // Through JSON, because a framework may hand over a proxy, which cannot be cloned.
      const copy = data == null ? data : JSON.parse(JSON.stringify(data));
      if (data != null && !this.fits(name, copy)) return;
      this.#checkIds();
      if (name !== 'value') this.putDefault(name, copy);
      else this.take(copy == null ? copy : (this.kind.meant?.(data, copy, this) ?? copy));
    } catch (error) {
      tellError(this.element, 'wrong-shape', name, error);
    }
  }

  /** Sets data that comes before that of the attribute, and after what the person has set. */
  putDefault(name: string, data: unknown): void {
    this.#fromProperties[name] = data ?? undefined;
    this.draw();
  }

  /** Takes data from the text of an attribute, `null` where it was removed. */
  putAttribute(name: string, text: string | null): void {
    if (!this.kind.shapes[name]) return;
    this.#fromAttributes[name] = text === null ? undefined : this.read(name, text);
    this.#checkIds();
  }

  #checkIds(): void {
    const { kind, element } = this;
    if (kind.ids) checkIds(element, () => kind.ids?.(this) ?? { given: [], known: [] });
  }

  /** Data out of a text, or nothing where it does not fit. */
  read(name: string, text: string): unknown {
    if (this.kind.shapes[name] instanceof RegExp) return text;
    try {
      const data = JSON.parse(text);
      return this.fits(name, data) ? data : undefined;
    } catch {
      // The browser's own message would quote what is written there.
      tellError(this.element, 'bad-json', name, `${name} is not JSON`);
    }
  }

  /** Whether data fits; where it does not, or not quite, tells the host. */
  fits(name: string, data: unknown): boolean {
    const tell = (problem: string) =>
      tellError(this.element, 'wrong-shape', name, `${name}: ${problem}`);
    const problem = wrongPlace(data, this.kind.shapes[name] as Shape);
    if (problem) tell(`${problem} does not fit`);
    if (problem || name !== 'guidance') return !problem;
    const wrong = wrongIds(data as Parameters<typeof wrongIds>[0]);
    for (const each of wrong) tell(each);
    if (wrong.length) return false;
    for (const each of oddities(data as Parameters<typeof oddities>[0])) tell(each);
    return true;
  }
}
