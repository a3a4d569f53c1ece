/**
 * An address that may become a link, trimmed: on the web, and without characters that no address has.
 * Other text is kept and shown, but never becomes a link.
 */
export const webAddress = (text = ''): string | undefined => {
  const address = text.trim();
  return /^https?:\/\/[^\s<>"`\\{}|^]+$/i.test(address) ? address : undefined;
};

/** May this become a link? */
export const isWebAddress = (text: string): boolean => webAddress(text) !== undefined;
