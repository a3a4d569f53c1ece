/** How long drawing may block the page, in ms: what browsers call a long task. */
const slice = 50;

/** What waits to be drawn, by its element. */
const waiting = new Map<Element, () => void>();
let began = 0;
let working = false;

/**
 * Draws an element now or when its turn comes, so that even a page with sixty of them stays responsive. The first never
 * waits, and what is on the screen comes first.
 */
export function takeTurn(element: Element, draw: () => void): void {
  if (!working) {
    working = true;
    began = performance.now();
    void work();
  }
  if (isTimeLeft() && waiting.size === 0) draw();
  else waiting.set(element, draw);
}

/** Stops waiting: the element is drawn already, or has left the page. */
export const giveUpTurn = (element: Element): boolean => waiting.delete(element);

const isTimeLeft = () => performance.now() - began < slice;

async function work(): Promise<void> {
  do {
    await nextTask();
    began = performance.now();
    for (const element of nearestFirst()) {
      const draw = waiting.get(element);
      waiting.delete(element);
      draw?.();
      if (!isTimeLeft()) break;
    }
  } while (waiting.size > 0);
  working = false;
}

/** Lets the page paint and hear its reader. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Measures once a turn, because each measurement makes the browser lay out the page. */
function nearestFirst(): Element[] {
  const distances = new Map<Element, number>();
  for (const element of waiting.keys()) {
    const { top, bottom } = element.getBoundingClientRect();
    distances.set(element, Math.max(0, -bottom, top - innerHeight));
  }
  const distance = (element: Element) => distances.get(element) ?? 0;
  return [...distances.keys()].sort((one, other) => distance(one) - distance(other));
}
