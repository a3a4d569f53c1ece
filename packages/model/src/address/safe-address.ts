/** What an address must not contain unencoded: spaces, quotation marks, markup brackets and invisible characters. */
const unsafe = /[\s<>"`\\{}|^\p{Cc}\p{Cf}\p{Cs}]|%(?![\da-f]{2})/giu;

/** What may surround a pasted address without belonging to it. */
const around = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;

/** A web address with a complete host; forbidden characters come only after it. */
const web =
  /^https?:\/\/(?:[^\s/?#[\]<>"`\\{}|^%\p{Cc}\p{Cf}\p{Cs}]+|\[[\da-f:.]+\](?::\d+)?)(?:[/?#]|$)/iu;
const mail = /^mailto:./i;
const telephone = /^tel:[+\d(][-\d\s().;=+*#a-z]*$/i;

/** With a line break or a second address, this is a text about addresses. */
const several = /[\n\v\f\r\u0085\u2028\u2029]|\s[a-z]+:\/\//i;

/**
 * The one rule for what may go into an `href`, on screen and in every file. A web, e-mail or telephone address comes
 * back trimmed and percent-encoded. Anything else, such as a file path, gives `undefined`: it is shown as text and
 * never becomes a link.
 */
export function safeAddress(text = ''): string | undefined {
  const address = text.replace(around, '');
  if (several.test(address)) return undefined;
  if (telephone.test(address)) return address.replace(/\s/g, '');
  return web.test(address) || mail.test(address) ? encoded(address) : undefined;
}

const encoded = (address: string): string =>
  address.replace(unsafe, (each) =>
    // A lone surrogate cannot be encoded.
    encodeURIComponent(/\p{Cs}/u.test(each) ? '\uFFFD' : each),
  );

/** The same for a link that a host makes, which may also lead to a place on its own site. */
export function safeLink(href: string | undefined): string | undefined {
  // Browsers drop these before they look for the scheme.
  const read = href?.replace(/[\p{Cc}\s]/gu, '') ?? '';
  return /^[a-z][a-z\d+.-]*:/i.test(read) ? safeAddress(href) : href;
}

/** Is it a place on the web? */
export const isWebAddress = (text: string): boolean => /^http/i.test(safeAddress(text) ?? '');
