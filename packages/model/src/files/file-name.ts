/**
 * Words as the name of a file, without its ending: `measles-catch-up`. Letters and digits of any script and hyphens,
 * so that it is safe on every system. Empty where the words hold neither.
 */
export function safeFileName(words: string): string {
  const safe = words
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Some file systems count bytes; 60 characters stay below 255 in every script.
  return [...(safe ?? []).join('-')].slice(0, 60).join('').replace(/-$/, '');
}
