import { enteredIn } from '@engagement-kit/react';
import { createElementIn } from '../dom.js';
import { tell } from './events.js';
import type { ElementState } from './state.js';

type Control = HTMLInputElement;
const fields = 'input,textarea';
const question = '[data-part=question]';
const all = <Kind extends Element>(within: ParentNode, selector: string): Kind[] => [
  ...within.querySelectorAll<Kind>(selector),
];

/** A field of the fallback: where there is one, the fallback counts until the element is shown. */
export const firstField = (element: Element): Element | null => element.querySelector(fields);

/** What tells a field from the others of its question: a radio button by its value, another by its label. */
const sign = ({ type, value, labels }: Control) => {
  if (type === 'radio') return value;
  // A label is around its field, whose own text is not the label's.
  const words = [...(labels?.[0]?.childNodes ?? [])].filter((node) => node instanceof Text);
  return words.map(({ data }) => data).join('');
};

/**
 * What people see of an element until it is shown: the content of the tag, seen through a slot, or a shadow root that
 * came with the page.
 */
export class Fallback<Value> {
  readonly #state: ElementState<Value>;
  /** What the shadow root shows of it. */
  readonly #shown: readonly ChildNode[];
  /** Controls that were taken out of use. */
  readonly #silenced: Control[] = [];

  constructor(state: ElementState<Value>, root: ShadowRoot) {
    this.#state = state;
    if (!root.firstChild) root.append(createElementIn(state.element.ownerDocument, 'slot'));
    this.#shown = [...root.childNodes];
  }

  get isShown(): boolean {
    return this.#shown[0]?.parentNode != null;
  }

  /** Brings it back, behind this place, because what took over has nothing to show. */
  showAfter(place: Element): void {
    if (this.isShown) return;
    place.after(...this.#shown);
    for (const control of this.#silenced.splice(0)) control.disabled = false;
  }

  /** Puts what the element shows in this place of it. */
  giveWayTo(place: ParentNode): void {
    const { element } = this.#state;
    const field = this.#sameField(place);
    for (const node of this.#shown) node.remove();
    field?.focus();
    this.silence();
    // Once the page's own scripts have had the time to listen.
    setTimeout(() => tell(element, 'ready', {}));
  }

  /** The element now asks what its fallback asked, and a form must not carry both. */
  silence(): void {
    for (const control of all<Control>(this.#state.element, `${fields},select,button`)) {
      if (!control.disabled) this.#silenced.push(control);
      control.disabled = true;
    }
  }

  /** Takes what a person entered while the script was loading, because it is the newest. */
  adoptEntered(): void {
    const { kind } = this.#state;
    const changed = enteredIn(this.#all(fields));
    if (!changed.length || !kind.entered) return;
    const entries = changed.map(({ name, text }): [string, string] => [name, text]);
    this.#state.put('value', kind.entered(entries, this.#state));
  }

  /** What fits, in the tag and in what the shadow root shows of the fallback. */
  #all<Kind extends Element>(selector: string): Kind[] {
    const prerendered = this.#shown.flatMap((node) => {
      if (!(node instanceof Element)) return [];
      return node.matches(selector) ? [node as Kind] : all<Kind>(node, selector);
    });
    return [...prerendered, ...all<Kind>(this.#state.element, selector)];
  }

  /** Unfolds what a person unfolded here, and finds the field that has focus here. */
  #sameField(inside: ParentNode): HTMLElement | undefined {
    const folds = this.#all<HTMLDetailsElement>('details');
    for (const [index, fold] of all<HTMLDetailsElement>(inside, 'details').entries()) {
      fold.open ||= Boolean(folds[index]?.open);
    }
    const focused = this.#all<Control>(':focus').find((each) => each.matches(fields));
    if (!focused) return;
    const questions = this.#all(question);
    const at = questions.findIndex((each) => each.contains(focused));
    const here =
      at < 0 ? this.#all<Control>(fields) : all<Control>(questions[at] as Element, fields);
    const there = all<Control>(all(inside, question)[at] ?? inside, fields);
    const alike = (field: Control) => sign(field) === sign(focused);
    // Counted from the end: new evidence goes behind what was saved.
    const fromEnd = here.filter(alike).reverse().indexOf(focused);
    return there.filter(alike).reverse()[fromEnd] ?? there[0];
  }
}
