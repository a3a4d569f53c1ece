const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

const written = (character: string): string => escapes[character] as string;

/** Text between tags that means nothing but itself. */
export const escapeTags = (text: string): string => text.replace(/[&<>]/g, written);

/**
 * Text that means nothing but itself, between tags and in quoted attributes. No document may hold a NUL, and a parser
 * would take a bare carriage return for a line feed.
 */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/[&<>"'\r]/g, written);
