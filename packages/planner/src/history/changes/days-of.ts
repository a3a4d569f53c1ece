import type { PlanEvent } from '@engagement-kit/model';

/** A day of the history. */
export interface Day {
  readonly key: string;
  readonly name: string;
  /** Events with their places in the history. */
  readonly events: (readonly [number, PlanEvent])[];
}

/** The last `shown` events in days, newest first. */
export function daysOf(
  history: readonly PlanEvent[],
  shown: number,
  dayOf: (instant: string) => string,
): readonly Day[] {
  const days: Day[] = [];
  // A merged history may come back to a day: keys count how often.
  const times = new Map<string, number>();
  const first = Math.max(0, history.length - shown);
  for (let place = history.length - 1; place >= first; place -= 1) {
    const event = history[place] as PlanEvent;
    const name = dayOf(event.at);
    const last = days.at(-1);
    if (last?.name === name) {
      last.events.push([place, event]);
      continue;
    }
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    days.push({ key: `${time} ${name}`, name, events: [[place, event]] });
  }
  return days;
}
