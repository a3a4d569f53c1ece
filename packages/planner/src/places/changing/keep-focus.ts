/**
 * Keeps the focus with a button whose work may take it away. What it gives back is called when the work is done: the
 * focus is then on the button or, where that has gone, on what has `id`, or else on the way out of the item.
 */
export function keepFocus(button: HTMLElement, id?: string): () => void {
  const around = button.closest('[data-part="editor"]') ?? button.getRootNode();
  const find = (selector: string) => (around as Element).querySelector<HTMLElement>(selector);
  return () =>
    // Once what has changed is drawn.
    queueMicrotask(() => {
      const next = (id && find(`[id="${id}"]`)) || (button.isConnected ? button : undefined);
      (next ?? find('[data-part="done"]'))?.focus();
    });
}
