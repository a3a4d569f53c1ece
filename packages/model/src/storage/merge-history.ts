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
  const stays = ([key]: Entry): boolean =>
    here.has(key) && there.has(key) ? true : !before.has(key);
  const all = new Map([...here, ...there].filter(stays));
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

/** Events by their text, which tells twins apart by counting them. */
function byText(events: readonly PlanEvent[]): ReadonlyMap<string, PlanEvent> {
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
  const text = texts.get(event) ?? JSON.stringify([at, by, what, path, before, after, edits]);
  texts.set(event, text);
  return text;
}
