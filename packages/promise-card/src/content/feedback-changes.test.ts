import type { PublicFeedback } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { feedbackOf, fullPromise, promiseChanges } from '../promises.fixtures.js';
import { promiseContent } from './promise-content.js';

/** What the block of changes says, change by change. */
const lines = (feedback: readonly PublicFeedback[], changes: typeof promiseChanges = []) =>
  promiseContent({ ...fullPromise, feedback, changes })
    .blocks.find(({ id }) => id === 'changes')
    ?.entries.map((entry) =>
      entry.map(({ label, runs }) =>
        [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
      ),
    );

describe('how feedback changed', () => {
  it('is said with the day, the reason and what had been said until then', () => {
    expect(lines([feedbackOf.changed])).toEqual([
      [
        'Feedback changed on: 29 June 2026',
        'Reason: People asked for more time to answer in writing.',
        'Before, how: A letter',
        'Before, feedback date: 10 July 2026',
      ],
    ]);
    expect(lines([feedbackOf.late])).toBeUndefined();
  });

  it('says where nothing had been said before', () => {
    expect(lines([{ ...feedbackOf.changed, earlier: { on: '2026-06-29' } }])?.[0]).toEqual(
      expect.arrayContaining([
        'Before, for: not set yet',
        'Before, how: not set yet',
        'Before, feedback date: not set yet',
      ]),
    );
  });

  it.each(['kept', 'late', 'withdrawn'] as const)('is still told once it is %s', (state) => {
    const { earlier } = feedbackOf.changed;
    expect(
      lines([{ ...feedbackOf[state], earlier }])
        ?.flat()
        .join(),
    ).toContain('Before, how:');
  });

  it('names whose it is among several, and stands in its place among the changes of the promise', () => {
    const said = lines([feedbackOf.late, feedbackOf.changed], promiseChanges);
    expect(said?.map(([first]) => first)).toEqual([
      'Changed on: 29 June 2026',
      'Feedback changed on: 29 June 2026',
      'Changed on: 3 August 2026',
    ]);
    expect(said?.[1]?.[1]).toBe('For: Everyone who took part');
  });

  it('more than once says each change, the first one first', () => {
    const on = '2026-06-20';
    const before = [{ on, reason: 'No room.', how: 'A letter', dueOn: '2026-06-30' }];
    const { audience: _, ...earlier } = feedbackOf.changed.earlier;
    expect(lines([{ how: 'A call', state: 'changed', earlier, before }])).toEqual([
      [
        'Feedback changed on: 20 June 2026',
        'Reason: No room.',
        'Before, feedback date: 30 June 2026',
      ],
      [
        'Feedback changed on: 29 June 2026',
        'Reason: none given yet',
        'Before, how: A letter',
        'Before, feedback date: 10 July 2026',
      ],
    ]);
  });
});
