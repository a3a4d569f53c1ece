const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once the element is on screen or nearly. All elements share one observer. */
export function whenNear(element: Element, then: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        forget(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: '300px' },
  );
  waiting.set(element, then);
  observer.observe(element);
}

/** Stops waiting, so that nothing holds an element that has left the page. */
export const forget = (element: Element): void => observer?.unobserve(element);
