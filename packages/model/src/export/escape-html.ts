const escapes: Readonly<Record<string, string>> = {
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
