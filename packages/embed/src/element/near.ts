import type { EngagementElement } from './EngagementElement.js';

let observer: IntersectionObserver | undefined;

/** Shows the element once it is on screen or nearly. All elements share one observer. */
export function whenNear(element: EngagementElement<never>): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        forget(target);
        (target as typeof element)._show();
      }
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
}

/** Stops waiting, so that nothing holds an element that has left the page. */
export const forget = (element: Element): void => observer?.unobserve(element);
