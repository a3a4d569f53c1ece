// The parts that stand in the DOM of a specimen: each distinct `data-part`, with the first node that shows it.
import { type RefObject, useEffect, useState } from 'react';

export interface FoundPart {
  part: string;
  scope: string;
  node: HTMLElement;
  /** Where its number stands, from the top left of what holds the specimen. */
  x: number;
  y: number;
}

const size = 20;

/** Two numbers never stand in one place: the later one goes to the right. */
function placed(found: readonly Omit<FoundPart, 'x' | 'y'>[], holder: HTMLElement): FoundPart[] {
  const origin = holder.getBoundingClientRect();
  const taken: { x: number; y: number }[] = [];
  return found.map((each) => {
    const box = each.node.getBoundingClientRect();
    let x = Math.max(0, box.left - origin.left - size / 2);
    const y = Math.max(0, box.top - origin.top - size / 2);
    while (taken.some((at) => Math.abs(at.x - x) < size && Math.abs(at.y - y) < size)) x += size;
    taken.push({ x, y });
    return { ...each, x, y };
  });
}

function partsIn(holder: HTMLElement): FoundPart[] {
  const seen = new Set<string>();
  const found: Omit<FoundPart, 'x' | 'y'>[] = [];
  for (const node of holder.querySelectorAll<HTMLElement>('[data-part]')) {
    const { part = '' } = node.dataset;
    const scope = node.closest<HTMLElement>('[data-scope]')?.dataset.scope ?? '';
    const key = `${scope}/${part}`;
    if (seen.has(key) || node.getClientRects().length === 0) continue;
    seen.add(key);
    found.push({ part, scope, node });
  }
  return placed(found, holder);
}

export function useParts(holder: RefObject<HTMLElement | null>): readonly FoundPart[] {
  const [parts, setParts] = useState<readonly FoundPart[]>([]);
  useEffect(() => {
    const { current } = holder;
    if (!current) return undefined;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setParts(partsIn(current)));
    };
    look();
    const sizes = new ResizeObserver(look);
    const nodes = new MutationObserver(look);
    sizes.observe(current);
    nodes.observe(current, { subtree: true, childList: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      nodes.disconnect();
    };
  }, [holder]);
  return parts;
}
