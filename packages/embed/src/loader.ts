// Checks whether the page needs the kit, and only then loads it from the same folder.
const selector = 'engagement-spectrum,engagement-standards,engagement-promise,[data-engagement]';
const whole = './index.js';

let observer: IntersectionObserver | undefined;

const fetchWhole = () => {
  observer?.disconnect();
  watcher?.disconnect();
  import(whole);
};

function look(): void {
  // An image or a form of the page may be called `querySelectorAll`.
  for (const place of Document.prototype.querySelectorAll.call(document, selector)) {
    const loading = place.getAttribute('loading') ?? place.getAttribute('data-loading');
    if (loading !== 'lazy') {
      fetchWhole();
      return;
    }
    observer ??= new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && fetchWhole(),
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
