import type { Mark } from './timeline-data.js';

/** How near in percent of the line words may stand to each other. */
const room = 22;

/** What matters most is said first. When the promise was made stands in the list alone. */
const order: readonly Mark['kind'][] = ['late', 'toCome', 'kept'];

/** The marks of a line that have words below them: as many as there is room for, what is late before all else. */
export function spokenMarks(marks: readonly Mark[], at: (day: string) => number): readonly Mark[] {
  const spoken: Mark[] = [];
  for (const kind of order) {
    for (const mark of marks.filter((each) => each.kind === kind)) {
      const isFree = spoken.every((other) => Math.abs(at(other.on) - at(mark.on)) >= room);
      if (isFree) spoken.push(mark);
    }
  }
  return spoken;
}
