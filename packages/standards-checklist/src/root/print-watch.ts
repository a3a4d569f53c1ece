/** Whether a page is being printed, and who wants to hear of it. */
export interface PrintWatch {
  printing: boolean;
  /** Held weakly: a checklist that has left the page is not kept by it. */
  readonly listeners: Set<WeakRef<() => void>>;
}

const watches = new WeakMap<Window, PrintWatch>();

/** The watch of a page, one for all checklists in it. */
export function printWatchOf(page: Window): PrintWatch {
  const known = watches.get(page);
  if (known) return known;
  const paper = page.matchMedia?.('print');
  const watch: PrintWatch = { printing: paper?.matches ?? false, listeners: new Set() };
  const tell = (now: boolean) => {
    watch.printing = now;
    for (const each of watch.listeners) {
      const listener = each.deref();
      if (listener) listener();
      else watch.listeners.delete(each);
    }
  };
  page.addEventListener('beforeprint', () => tell(true));
  page.addEventListener('afterprint', () => tell(false));
  paper?.addEventListener('change', () => tell(paper.matches));
  watches.set(page, watch);
  return watch;
}
