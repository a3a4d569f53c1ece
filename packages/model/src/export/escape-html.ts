const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

const written = (character: string): string => escapes[character] as string;

/** Escapes text for use between tags. */
export const escapeTags = (text: string): string => text.replace(/[&<>]/g, written);

/**
 * Escapes text for use between tags and in quoted attributes. A document must not contain NUL, and a parser would read
 * a bare carriage return as a line feed.
 */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/[&<>"'\r]/g, written);
