/**
 * Knows whether a page is being printed, and tells its listeners.
 *
 * It hears the page's events as an object: a function would also keep what the bundler's inlining puts into its scope,
 * and with it the first such component of the page.
 */
export class PrintWatch {
  printing: boolean;
  /** Held weakly, so that a component that has left the page can be collected. */
  readonly listeners = new Set<WeakRef<() => void>>();

  constructor(page: Window) {
    const paper = page.matchMedia?.('print');
    this.printing = paper?.matches ?? false;
    page.addEventListener('beforeprint', this);
    page.addEventListener('afterprint', this);
    paper?.addEventListener('change', this);
  }

  handleEvent(event: Event): void {
    this.printing =
      event.type === 'change'
        ? (event as MediaQueryListEvent).matches
        : event.type === 'beforeprint';
    for (const each of this.listeners) {
      const listener = each.deref();
      if (listener) listener();
      else this.listeners.delete(each);
    }
  }
}

const watches = new WeakMap<Window, PrintWatch>();

/** The watch of a page, one for all components in it. */
export function printWatchOf(page: Window): PrintWatch {
  const known = watches.get(page);
  if (known) return known;
  const watch = new PrintWatch(page);
  watches.set(page, watch);
  return watch;
}
