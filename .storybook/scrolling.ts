// What scrolls in its place says so: it fades at each edge that has more behind it, it has a name, and the keyboard
// reaches it.

const boxes = [
  '.docs-scroll',
  '.docs-frame',
  '.docs-parts',
  '.docs-story > div:first-child',
  'pre.prismjs',
  '[data-radix-scroll-area-viewport]',
  'div:has(> .docblock-argstable)',
]
  .map((box) => `.sbdocs-content ${box}`)
  .join();

/** What the box stands under: its caption, or else the heading before it. */
function nameOf(box: Element): string {
  const caption = box.closest('figure')?.querySelector('figcaption');
  if (caption) return caption.textContent;
  const headings = [...document.querySelectorAll('.sbdocs-content :is(h1, h2, h3, h4)')].filter(
    (heading) =>
      !heading.closest('.story-frame') &&
      heading.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return headings.at(-1)?.textContent ?? document.title;
}

function look(box: HTMLElement) {
  const left = Math.abs(box.scrollLeft);
  const more = {
    above: box.scrollTop > 1,
    below: box.scrollHeight - box.clientHeight - box.scrollTop > 1,
    before: left > 1,
    after: box.scrollWidth - box.clientWidth - left > 1,
  };
  for (const [edge, is] of Object.entries(more)) box.toggleAttribute(`data-more-${edge}`, is);
  const scrolls = Object.values(more).includes(true);
  if (scrolls === box.hasAttribute('data-scrolls')) return;
  box.toggleAttribute('data-scrolls', scrolls);
  if (scrolls) {
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', `${nameOf(box)} (scrolls)`);
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}

/** Watches the boxes of every documentation page that is shown from now on. */
export function watchScrolling() {
  const known = new WeakSet<Element>();
  let waiting = false;
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>(boxes);
      if (box) look(box);
    }
  });
  const find = () => {
    waiting = false;
    for (const box of document.querySelectorAll<HTMLElement>(boxes)) {
      // A box keeps its size when what is in it grows, so both are watched.
      for (const node of [box, ...box.children]) {
        if (!known.has(node)) sizes.observe(node);
        known.add(node);
      }
      look(box);
    }
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(find);
  }).observe(document, { subtree: true, childList: true });
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches(boxes)) look(target);
    },
    { capture: true, passive: true },
  );
}
