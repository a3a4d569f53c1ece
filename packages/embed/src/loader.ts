// Checks whether the page needs the kit, and only then loads it from the same folder.
const whole = './index.js';
/** Elements that come in a file of their own. */
const alone: Readonly<Record<string, string>> = {
  'engagement-planner': './planner.js',
  'engagement-community-view': './community-view.js',
};
const selector = `engagement-spectrum,engagement-standards,engagement-promise,${Object.keys(alone)},[data-engagement]`;

let observer: IntersectionObserver | undefined;

/** The file that holds the rest looks after the whole page from then on. */
function fetchFor({ localName }: Element): void {
  const file = alone[localName] ?? whole;
  if (file === whole) {
    observer?.disconnect();
    watcher?.disconnect();
  }
  import(file);
}

function look(): void {
  // An image or a form of the page may be called `querySelectorAll`.
  for (const place of Document.prototype.querySelectorAll.call(document, selector)) {
    const loading = place.getAttribute('loading') ?? place.getAttribute('data-loading');
    if (loading !== 'lazy') {
      fetchFor(place);
      continue;
    }
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) fetchFor(target);
      },
      { rootMargin: '300px' },
    );
    observer.observe(place);
  }
}

let watcher: MutationObserver | undefined;
if (globalThis.document) {
  watcher = new MutationObserver(look);
  watcher.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-engagement', 'data-loading', 'loading'],
  });
  look();
}
