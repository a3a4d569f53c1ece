import type { EngagementElement } from './EngagementElement.js';
import { firstField } from './fallback.js';

/** Tells the form what the element carries, what to bring back later, and what is missing. */
export function postTo<Value>(
  internals: ElementInternals,
  element: EngagementElement<Value>,
): void {
  const { shadowRoot, _own: own } = element;
  // Until it is shown, a fallback with fields speaks for it.
  const counts = shadowRoot && (element._place || !firstField(element));
  const name = element.getAttribute('name');
  const value = element._value();
  const data = new FormData();
  if (counts && name && value != null) {
    for (const [entry, text] of element._entries(name, value)) data.append(entry, text);
  }
  const state = own === undefined ? '' : typeof own === 'string' ? own : JSON.stringify(own);
  internals.setFormValue(data, state);
  const missing = counts && element.hasAttribute('required') && element._missing(shadowRoot);
  const [words, anchor] = missing || [];
  internals.setValidity(words ? { valueMissing: true } : {}, words, anchor ?? undefined);
}

/** Enter in a field of one line sends the form, as it does in fields of the page itself. */
export function sendOnEnter(
  { key, target, isComposing, defaultPrevented }: KeyboardEvent,
  form: HTMLFormElement | null,
): void {
  if (key !== 'Enter' || isComposing || defaultPrevented) return;
  if (!(target as Element).matches('input')) return;
  const controls = [...((form?.elements ?? []) as Iterable<HTMLButtonElement>)];
  const button = controls.find(({ type }) => type === 'submit');
  if (button) button.click();
  else form?.requestSubmit();
}

/** Puts focus on the first control; of radio buttons on the chosen one. */
export function focusFirst(root: ParentNode | null, options?: FocusOptions): void {
  const first = root?.querySelector<HTMLInputElement>(
    ':is(a,button,input,summary,textarea):not(:disabled)',
  );
  const chosen =
    first?.type === 'radio' && root?.querySelector<HTMLElement>('input:checked:not(:disabled)');
  (chosen || first)?.focus(options);
}
