// A host's form fields and images hide properties of a form and a document that have the same names: with `<input
// name="elements">`, `form.elements` is that field, and with `<img name="createElement">`, `document.createElement` is
// that image. These functions ask the class instead.

/** A method or property as its class defines it, looked up when it is used, because a server has no such class. */
const past =
  (owner: 'Document' | 'Element' | 'HTMLFormElement', name: string) =>
  (target: object, ...given: unknown[]): unknown => {
    const { get, value } = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name) ?? {};
    return (get ?? value).apply(target, given);
  };

/** Makes an element in a document. */
export const createElementIn = past('Document', 'createElement') as (
  page: Document,
  tag: string,
) => HTMLElement;

type Query = (within: ParentNode, selector: string) => NodeListOf<Element>;
const inDocument = past('Document', 'querySelectorAll') as Query;
const inElement = past('Element', 'querySelectorAll') as Query;

/** What inside this fits a selector. */
export function allIn<Kind extends Element = Element>(
  within: ParentNode,
  selector: string,
): NodeListOf<Kind> {
  const found =
    within instanceof Element
      ? inElement(within, selector)
      : within instanceof Document
        ? inDocument(within, selector)
        : within.querySelectorAll(selector);
  return found as NodeListOf<Kind>;
}

/** Whether an element fits a selector. */
export const fits = past('Element', 'matches') as (element: Element, selector: string) => boolean;

/** The text of an attribute. */
export const attributeOf = past('Element', 'getAttribute') as (
  element: Element,
  name: string,
) => string | null;

/** The controls of a form, in order. */
export const controlsOf = past('HTMLFormElement', 'elements') as (
  form: HTMLFormElement,
) => HTMLFormControlsCollection;

/** Sends a form as its button would. */
export const requestSubmit = past('HTMLFormElement', 'requestSubmit') as (
  form: HTMLFormElement,
) => void;
