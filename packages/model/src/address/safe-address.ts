/** What no address holds as it is: spaces, quotation marks, brackets that mark up, and what nobody sees. */
const unsafe = /[\s<>"`\\{}|^\p{Cc}\p{Cf}\p{Cs}]|%(?![\da-f]{2})/giu;

/** What stands around an address that was pasted, and is no part of it. */
const around = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;

/** A place on the web: its host is whole, and what an address may not hold comes after it. */
const web =
  /^https?:\/\/(?:[^\s/?#[\]<>"`\\{}|^%\p{Cc}\p{Cf}\p{Cs}]+|\[[\da-f:.]+\](?::\d+)?)(?:[/?#]|$)/iu;
const mail = /^mailto:./i;
const telephone = /^tel:[+\d(][-\d\s().;=+*#a-z]*$/i;

/** A line break, or a second address: this is a text about addresses. */
const several = /[\n\v\f\r\u0085\u2028\u2029]|\s[a-z]+:\/\//i;

/**
 * The one rule of addresses: what may stand in an `href`, on screen and in every file. An address of the web, of
 * e-mail or of a telephone comes back trimmed, with what no address may hold percent-encoded. Anything else, a
 * path to a file say, is undefined: it is shown as text and never becomes a link.
 */
export function safeAddress(text = ''): string | undefined {
  const address = text.replace(around, '');
  if (several.test(address)) return undefined;
  if (telephone.test(address)) return address.replace(/\s/g, '');
  return web.test(address) || mail.test(address) ? encoded(address) : undefined;
}

const encoded = (address: string): string =>
  address.replace(unsafe, (each) =>
    // Half a character has no code of its own.
    encodeURIComponent(/\p{Cs}/u.test(each) ? '\uFFFD' : each),
  );

/** The same for a link that a host makes, which may also lead to a place on its own site. */
export function safeLink(href: string | undefined): string | undefined {
  // A browser looks for the scheme after it has dropped these.
  const read = href?.replace(/[\p{Cc}\s]/gu, '') ?? '';
  return /^[a-z][a-z\d+.-]*:/i.test(read) ? safeAddress(href) : href;
}

/** Is it a place on the web? */
export const isWebAddress = (text: string): boolean => /^http/i.test(safeAddress(text) ?? '');
