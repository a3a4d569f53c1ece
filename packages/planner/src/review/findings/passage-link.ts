/**
 * The address of a passage on its page: browsers that know text fragments scroll to its first words, others open
 * the page. An address that already leads to a place stays as it is.
 */
export function passageLink(url: string, text: string): string {
  if (url.includes('#')) return url;
  const start = text.trim().split(/\s+/).slice(0, 8).join(' ');
  // Unlike `encodeURIComponent` this never throws. Commas and hyphens have a meaning in a text fragment.
  const encoded = new URLSearchParams([['', start]]).toString().slice(1);
  return `${url}#:~:text=${encoded.replace(/\+/g, '%20').replace(/-/g, '%2D')}`;
}
