const said = new Set<string>();

/** Tells a developer something on the console, however often it is the case, only once. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`Engagement Kit: ${text}`);
}
