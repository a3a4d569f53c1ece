import { tell } from './events.js';
import type { ElementState } from './state.js';

type Control = HTMLInputElement;
const fields = 'input,textarea';
const question = '[data-part=question]';
const all = <Kind extends Element>(within: ParentNode, selector: string) => [
  ...within.querySelectorAll<Kind>(selector),
];

/** A field of the fallback: where there is one, the fallback counts until the element is shown. */
export const firstField = (element: Element): Element | null => element.querySelector(fields);

/**
 * Takes what a person entered into the fallback while the script was on its way: it is newer than all that is known.
 */
export function adoptEntered<Value>(state: ElementState<Value>): void {
  const { element, kind } = state;
  const changed = all<Control>(element, fields).filter(
    ({ type, checked, defaultChecked, value, defaultValue }) =>
      type === 'radio'
        ? checked && !defaultChecked
        : checked !== defaultChecked || value !== defaultValue,
  );
  if (!changed.length || !kind.entered) return;
  const entries = changed.map(({ type, name, checked, value }): [string, string] => [
    name,
    type !== 'checkbox' || checked ? value : '',
  ]);
  state.put('value', kind.entered(entries, state));
}

/** The element asks now what its fallback asked: a form must not carry both. */
export function silence(element: Element): void {
  for (const control of all<Control>(element, `${fields},select,button`)) control.disabled = true;
}

/** What tells a field from the others of its question: a radio button by its value, another by its label. */
const sign = ({ type, value, labels }: Control) =>
  type === 'radio' ? value : labels?.[0]?.textContent;

/** Unfolds what a person unfolded in the fallback, and finds the field that has focus there. */
function sameField(element: Element, inside: ParentNode): HTMLElement | undefined {
  const folds = all<HTMLDetailsElement>(element, 'details');
  for (const [index, fold] of all<HTMLDetailsElement>(inside, 'details').entries()) {
    fold.open ||= Boolean(folds[index]?.open);
  }
  const focused = element.querySelector<Control>(':focus');
  if (!focused) return;
  const at = all(element, question).findIndex((each) => each.contains(focused));
  const within = (root: ParentNode) => all<Control>(all(root, question)[at] ?? root, fields);
  const alike = (root: ParentNode) => within(root).filter((field) => sign(field) === sign(focused));
  // Counted from the end: new evidence goes behind what was saved.
  const fromEnd = alike(element).reverse().indexOf(focused);
  return alike(inside).reverse()[fromEnd] ?? within(inside)[0];
}

/** Puts what the element shows in place of its fallback. */
export function hideFallback(element: HTMLElement, fallback: Element, inside: ParentNode): void {
  const field = sameField(element, inside);
  fallback.remove();
  field?.focus();
  silence(element);
  // Once the page's own scripts have had the time to listen.
  setTimeout(() => tell(element, 'ready', {}));
}
