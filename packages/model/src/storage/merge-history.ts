import { textOfJson } from '../plan/json.js';
import type { PlanEvent } from '../plan/plan.js';

/**
 * One history of two: what both hold, what each has added, and what the merge adds, by time.
 * An event that one side has completed since (typing) or undone makes way for that side's.
 */
export function mergeHistory(
  base: readonly PlanEvent[],
  mine: readonly PlanEvent[],
  theirs: readonly PlanEvent[],
  added: readonly PlanEvent[],
): readonly PlanEvent[] {
  const [before, here, there] = [byText(base), byText(mine), byText(theirs)];
  const all = new Map(
    interleaved(here, there).filter(
      ([key]) => (here.has(key) && there.has(key)) || !before.has(key),
    ),
  );
  for (const [key, event] of byText(added)) all.set(key, event);
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The events of `theirs` that `mine` holds as well. */
export function sharedEvents(
  mine: readonly PlanEvent[],
  theirs: readonly PlanEvent[],
): readonly PlanEvent[] {
  const here = byText(mine);
  return [...byText(theirs)].flatMap(([key, event]) => (here.has(key) ? [event] : []));
}

type Entry = readonly [key: string, event: PlanEvent];
type Events = ReadonlyMap<string, PlanEvent>;

/**
 * The events of both, each side's in its own order. Of two that need not wait for others the earlier comes first, of
 * two of one moment the one with the lesser text: so whoever merges, and however often, comes to the same order.
 */
function interleaved(here: Events, there: Events): readonly Entry[] {
  const merged = new Map<string, PlanEvent>();
  const next = (left: Entry[]): Entry | undefined => {
    while (merged.has(left.at(-1)?.[0] ?? '')) left.pop();
    return left.at(-1);
  };
  const [mine, theirs] = [[...here].reverse(), [...there].reverse()];
  for (;;) {
    const [a, b] = [next(mine), next(theirs)];
    const first = a && b ? earlier(a, b, there.has(a[0]), here.has(b[0])) : (a ?? b);
    if (!first) return [...merged];
    merged.set(...first);
  }
}

/** Of two, the one that comes first. One that the other side holds as well waits for what stands before it there. */
function earlier(a: Entry, b: Entry, aWaits: boolean, bWaits: boolean): Entry {
  if (aWaits !== bWaits) return aWaits ? b : a;
  return a[0] < b[0] ? a : b;
}

/**
 * Events by their text, which tells twins apart by counting them. A file names the fields of a thing in one order, and
 * whoever made it in another: it is the same event.
 */
function byText(events: readonly PlanEvent[]): Events {
  const seen = new Map<string, number>();
  return new Map(
    events.map((event) => {
      const text = textOf(event);
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return [`${text}#${count}`, event];
    }),
  );
}

/** Events are never changed, and an undo after many merges reads the same ones again and again. */
const texts = /* @__PURE__ */ new WeakMap<PlanEvent, string>();

function textOf(event: PlanEvent): string {
  const { at, by, what, path, before, after, edits } = event;
  const text = texts.get(event) ?? textOfJson([at, by, what, path, before, after, edits]) ?? '';
  texts.set(event, text);
  return text;
}
