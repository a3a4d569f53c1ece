// Checks whether the page needs the kit, and only then loads it from the same folder.
const planner = 'engagement-planner';
const selector = `engagement-spectrum,engagement-standards,engagement-promise,${planner},[data-engagement]`;
const whole = './index.js';

let observer: IntersectionObserver | undefined;

/** The planner is a file of its own. The other one looks after the whole page from then on. */
function fetchFor({ localName }: Element): void {
  const file = localName === planner ? './planner.js' : whole;
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
