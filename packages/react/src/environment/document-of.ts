/**
 * What a document has, asked of its class: a form or an image of the page may be called `body`, `createElement` or
 * `execCommand`, and hides what the document says by that name.
 */
export const bodyOf = (page: Document): HTMLElement | null => {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'body') ?? {};
  return get?.call(page) ?? null;
};

/** A new element of the document. */
export const createElementIn = <Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[Name];
