const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Text that means nothing but itself, between tags and in quoted attributes. No document may hold a NUL, and a parser
 * would take a bare carriage return for a line feed.
 */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/[&<>"'\r]/g, (character) => escapes[character] as string);

/** The attributes of a tag, in order: `true` is an empty one, `undefined` and `false` leave one out. */
export const attributes = (
  given: Readonly<Record<string, string | number | boolean | undefined>>,
): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`,
    )
    .join('');
