/** A passage of a text that was put in place of another: where it begins now, what stood there, and what does. */
export type Passage = readonly [from: number, before: string, after: string];

/** How many words may differ before a text counts as a new one, which bounds the work. */
const differenceLimit = 200;

/** The passages in which two texts differ, word by word, in order. */
export function passagesBetween(before: string, after: string): readonly Passage[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  const rest = Math.min(was.length, is.length) - start;
  while (end < rest && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const [a, b] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  return joined(stepsBetween(a, b), a, b, is.slice(0, start).join('').length);
}

/** A word and the space after it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s|\s*\S+|\s+/g) ?? [];

/** One word that goes from `a` or comes from `b`, by its index in both. */
type Step = readonly [kind: 'goes' | 'comes', inA: number, inB: number];

/** The fewest words to remove and insert (E. W. Myers, 1986); all of them if too many differ. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  const limit = Math.min(a.length + b.length, differenceLimit);
  const reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let count = 0; count <= limit; count += 1) {
    trace.push(new Map(reach));
    for (let line = -count; line <= count; line += 2) {
      let x = comesNext(reach, line, count) ? at(reach, line + 1) : at(reach, line - 1) + 1;
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x += 1;
      reach.set(line, x);
      if (x >= a.length && x - line >= b.length) return stepsBack(trace, a.length, b.length);
    }
  }
  return [
    ...a.map((_, index): Step => ['goes', index, 0]),
    ...b.map((_, index): Step => ['comes', a.length, index]),
  ];
}

const at = (reach: ReadonlyMap<number, number>, line: number): number => reach.get(line) ?? -1;

/** Leads a word that comes further on this line than one that goes? */
const comesNext = (reach: ReadonlyMap<number, number>, line: number, count: number): boolean =>
  line === -count || (line !== count && at(reach, line - 1) < at(reach, line + 1));

function stepsBack(
  trace: readonly ReadonlyMap<number, number>[],
  inA: number,
  inB: number,
): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [inA, inB];
  for (let count = trace.length - 1; count > 0; count -= 1) {
    const reach = trace[count] ?? new Map<number, number>();
    const line = x - y;
    const comes = comesNext(reach, line, count);
    const previous = comes ? line + 1 : line - 1;
    x = at(reach, previous);
    y = x - previous;
    steps.push([comes ? 'comes' : 'goes', x, y]);
  }
  return steps.reverse();
}

/** Words next to one another are one passage. */
function joined(
  steps: readonly Step[],
  a: readonly string[],
  b: readonly string[],
  start: number,
): readonly Passage[] {
  const places = [start];
  for (const word of b) places.push((places.at(-1) ?? start) + word.length);
  const passages: [from: number, before: string, after: string][] = [];
  let [endA, endB] = [-1, -1];
  for (const [kind, inA, inB] of steps) {
    const last = inA === endA && inB === endB ? passages.at(-1) : undefined;
    const passage = last ?? [places[inB] ?? start, '', ''];
    if (!last) passages.push(passage);
    if (kind === 'goes') passage[1] += a[inA];
    else passage[2] += b[inB];
    [endA, endB] = kind === 'goes' ? [inA + 1, inB] : [inA, inB + 1];
  }
  return passages;
}
