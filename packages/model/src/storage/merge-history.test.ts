import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '../plan/plan.js';
import { mergeHistory, sharedEvents } from './merge-history.js';

const moment = '2026-06-10T10:03:00.000Z';
const later = '2026-06-10T10:03:00.001Z';
const event = (name: string, at = moment): PlanEvent => ({
  at,
  what: 'plan.update',
  path: [],
  after: { title: name },
});
const [start, b, a] = [event('start', '2026-06-10T10:00:00.000Z'), event('b'), event('a')];
const base = [start];
const names = (history: readonly PlanEvent[]) =>
  history.map(({ after }) => (after as { title: string }).title);

describe('the history of two', () => {
  it('is the same whoever merges, when both did something at one moment', () => {
    const mine = [start, b];
    const theirs = [start, a];
    expect(mergeHistory(base, mine, theirs, [])).toEqual(mergeHistory(base, theirs, mine, []));
  });

  it('keeps what one side did at one moment in the order in which it was done', () => {
    const mine = [start, b, a];
    const theirs = [start, event('c', later)];
    expect(names(mergeHistory(base, theirs, mine, []))).toEqual(['start', 'b', 'a', 'c']);
    expect(names(mergeHistory(base, mine, [start, a], []))).toEqual(['start', 'b', 'a']);
  });

  it('goes by time across the two', () => {
    const mine = [start, event('third', later)];
    const theirs = [start, event('second')];
    expect(names(mergeHistory(base, mine, theirs, []))).toEqual(['start', 'second', 'third']);
  });

  it('ends with what the merge adds at that moment', () => {
    const added = { ...a, what: 'merge.clash' };
    expect(mergeHistory(base, [start, b], [start], [added])).toEqual([start, b, added]);
  });

  it('knows an event again whose fields a file names in another order', () => {
    const added = (after: PlanEvent['after']): PlanEvent => ({ ...a, what: 'risk.add', after });
    const mine = [start, added({ id: 'r', practice: { flow: 'both', stage: 'options' } })];
    const theirs = [start, added({ practice: { stage: 'options', flow: 'both' }, id: 'r' })];
    expect(mergeHistory(base, mine, theirs, [])).toHaveLength(2);
    expect(sharedEvents(mine, theirs)).toEqual(theirs);
  });

  it('comes to the same order however often two tabs merge on the way', () => {
    const events = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 6 });
    fc.assert(
      fc.property(events, events, fc.nat(6), fc.nat(6), (some, others, early, earlier) => {
        const made = (ids: readonly number[], side: string) =>
          ids.map((id) => event(`${id} ${side}`, id % 3 ? moment : later)).sort(byTime);
        const [mine, theirs] = [made(some, 'mine'), made(others, 'theirs')];
        const whole = mergeHistory(base, [start, ...mine], [start, ...theirs], []);
        const half = mergeHistory(
          base,
          [start, ...mine.slice(0, early)],
          [start, ...theirs.slice(0, earlier)],
          [],
        );
        const more = mergeHistory(base, [start, ...theirs], half, []);
        expect(mergeHistory(base, [start, ...mine], more, [])).toEqual(whole);
        expect(mergeHistory(base, more, [start, ...mine], [])).toEqual(whole);
      }),
    );
  });
});

const byTime = (one: PlanEvent, other: PlanEvent): number => one.at.localeCompare(other.at);
