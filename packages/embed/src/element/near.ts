const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once the element is on the screen, or nearly. All elements share one observer. */
export function whenNear(element: Element, then: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        stopWatching(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: '300px' },
  );
  waiting.set(element, then);
  observer.observe(element);
}

/** Stops watching, so that nothing holds an element that has left the page. */
export const stopWatching = (element: Element): void => observer?.unobserve(element);
