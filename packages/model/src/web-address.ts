/** Can it be opened? Other text is kept and shown, but never becomes a link. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url.trim());
