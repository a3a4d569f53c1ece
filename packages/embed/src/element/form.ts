import { controlsOf, requestSubmit } from '../dom.js';
import { firstField } from './fallback.js';
import type { ElementState } from './state.js';

/**
 * Tells the form what the element carries, what to bring back later, and what is missing. Until an element is shown,
 * a fallback with fields speaks for it.
 */
export function postTo<Value>(
  internals: ElementInternals,
  state: ElementState<Value>,
  speaks: boolean,
): void {
  const { element, root, kind, own, value } = state;
  const counts = speaks || !firstField(element);
  const name = element.getAttribute('name');
  const data = new FormData();
  if (counts && name && value != null) {
    for (const [entry, text] of kind.entries?.(name, value, state) ?? []) data.append(entry, text);
  }
  const restored =
    own === undefined || kind.apart ? '' : typeof own === 'string' ? own : JSON.stringify(own);
  internals.setFormValue(data, restored);
  const missing =
    counts && element.hasAttribute('required')
      ? kind.missing?.(root as ShadowRoot, state)
      : undefined;
  if (missing) internals.setValidity({ valueMissing: true }, missing[0], missing[1] ?? undefined);
  else internals.setValidity({});
}

/** Enter in a field of one line sends the form, as it does in fields of the page itself. */
export function sendOnEnter(
  { key, target, isComposing, defaultPrevented }: KeyboardEvent,
  form: HTMLFormElement | null,
): void {
  if (key !== 'Enter' || isComposing || defaultPrevented) return;
  if (!(target as Element).matches('input')) return;
  if (!form) return;
  const controls = [...(controlsOf(form) as Iterable<Element>)] as HTMLButtonElement[];
  const button = controls.find(({ type }) => type === 'submit');
  if (button) button.click();
  else requestSubmit(form);
}

/** Focuses the first control; among radio buttons, the chosen one. */
export function focusFirst(root: ParentNode | undefined, options?: FocusOptions): void {
  const first = root?.querySelector<HTMLInputElement>(
    ':is(a,button,input,summary,textarea):not(:disabled)',
  );
  const chosen =
    first?.type === 'radio' && root?.querySelector<HTMLElement>('input:checked:not(:disabled)');
  (chosen || first)?.focus(options);
}
