import { misfit, type Shape } from '../data/misfit.js';
import type { EngagementElement } from './EngagementElement.js';
import { tellError } from './events.js';

/** Whether data fits; where it does not, says so. */
export function fits<Value>(
  element: EngagementElement<Value>,
  name: string,
  value: unknown,
): boolean {
  const problem = misfit(value, element._shapes[name] as Shape);
  if (problem) tellError(element, 'wrong-shape', name, `${name}: ${problem} does not fit`);
  return !problem;
}

/** Data out of an attribute’s text, or nothing where it does not fit. */
export function read<Value>(
  element: EngagementElement<Value>,
  name: string,
  text: string,
): unknown {
  if (element._shapes[name] instanceof RegExp) return text;
  try {
    const value = JSON.parse(text);
    return fits(element, name, value) ? value : undefined;
  } catch {
    // The browser's own message would quote what is written there.
    tellError(element, 'bad-json', name, `${name} is not JSON`);
  }
}

/** Takes data from a property. `undefined` goes back to the default; what does not fit is left out. */
export function put<Value>(element: EngagementElement<Value>, name: string, value: unknown): void {
  try {
    // Through JSON, for a framework may hand over a proxy, which cannot be cloned.
    const copy = value == null ? value : JSON.parse(JSON.stringify(value));
    if (value != null && !fits(element, name, copy)) return;
    if (name === 'value') element._take(copy);
    else {
      element._set[name] = copy ?? undefined;
      element._draw();
    }
  } catch (error) {
    tellError(element, 'wrong-shape', name, error);
  }
}
