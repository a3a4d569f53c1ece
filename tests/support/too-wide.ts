// Nothing is wider than what holds it: a word without an end breaks, and no page scrolls sideways.

/** What stands out of its place in a page: a line for each, with where it is and by how much. */
export function tooWide(root: ParentNode): readonly string[] {
  const found: (readonly [element: Element, line: string])[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const line = standsOut(element);
    if (line) found.push([element, line]);
  }
  // What holds something that stands out is as wide only because of it.
  return found
    .filter(([element]) => !found.some(([other]) => other !== element && element.contains(other)))
    .map(([, line]) => line);
}

function standsOut(element: Element): string | undefined {
  const { left, right, width } = element.getBoundingClientRect();
  if (width <= 1) return undefined;
  const window = element.ownerDocument.defaultView?.innerWidth ?? 0;
  const beyond = Math.max(-left, right - window);
  if (beyond > 1 && !isScrolled(element))
    return `${nameOf(element)} leaves the window by ${Math.round(beyond)} px`;
  const style = getComputedStyle(element);
  // An inline box has no width of its own, and what a field holds is scrolled to.
  if (
    !(element instanceof HTMLElement) ||
    style.display === 'inline' ||
    element.matches('input, textarea, select')
  )
    return undefined;
  const over = element.scrollWidth - element.clientWidth - drawnOut(element);
  return over > 1
    ? `${nameOf(element)} holds ${Math.round(over)} px more than it is wide`
    : undefined;
}

/** How far a child stands out of its end on purpose, into the room that the element leaves around itself. */
const drawnOut = ({ children }: Element): number =>
  Math.max(
    0,
    ...[...children].map((child) => -parseFloat(getComputedStyle(child).marginInlineEnd) || 0),
  );

/** Does it stand in something that people scroll sideways? That one is named itself. */
const isScrolled = (element: Element): boolean => {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (getComputedStyle(each).overflowX !== 'visible') return true;
  }
  return false;
};

function nameOf(element: Element): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each && steps.length < 4; each = each.parentElement) {
    const { part } = (each as HTMLElement).dataset ?? {};
    steps.unshift(
      part ? `${each.closest('[data-scope]')?.getAttribute('data-scope')}/${part}` : each.localName,
    );
  }
  return steps.join(' > ');
}
