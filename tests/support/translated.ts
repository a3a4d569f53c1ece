/** What a browser's translation leaves behind: each text in two `<font>`, and the text node that was there taken out. */
export function translate(root: Node): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (
      !text.data.trim() ||
      text.parentElement?.closest('[translate="no"], textarea, script, font')
    )
      continue;
    const inner = document.createElement('font');
    inner.append(`«${text.data}»`);
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** The words there, as they were before somebody translated them. */
export const untranslated = (root: Node): string => (root.textContent ?? '').replace(/[«»]/g, '');
