import type { PublicFeedback } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { emptyPromise, feedbackOf } from '../promises.fixtures.js';
import { promiseContent } from './promise-content.js';

const blockOf = (...feedback: readonly PublicFeedback[]) =>
  promiseContent({ ...emptyPromise, feedback }).blocks.find(({ id }) => id === 'feedback');

/** The lines that are said of each feedback, as a person reads them. */
const lines = (...feedback: readonly PublicFeedback[]) =>
  blockOf(...feedback)?.entries.map((entry) =>
    entry.map(({ label, runs }) =>
      [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
    ),
  );
const now = [
  'For: Everyone who took part',
  'How: A letter or an e-mail, and a meeting at Riverside Hall',
  'Feedback date: 10 July 2026',
  'Possible delay: Up to two weeks more if there is a flood',
];

describe('feedback', () => {
  it('that was kept says when people heard back', () => {
    expect(lines(feedbackOf.kept)?.[0]?.[0]).toBe('Kept: people heard back on 4 June 2026');
    expect(blockOf(feedbackOf.kept)?.entries[0]?.[0]?.runs).toContainEqual({
      text: '4 June 2026',
      dateTime: '2026-06-04',
    });
  });

  it('that came after its date says so', () => {
    expect(lines(feedbackOf.keptLate)?.[0]?.[0]).toBe(
      'Kept late: people heard back on 24 July 2026',
    );
    const on = (deliveredOn: string, dueOn?: string) =>
      lines({ state: 'kept', deliveredOn, ...(dueOn && { dueOn }) })?.[0]?.[0];
    expect(on('2026-07-10', '2026-07-10')).toMatch(/^Kept: /);
    expect(on('2026-07-10')).toMatch(/^Kept: /);
    expect(on('2026-07-10', 'before winter')).toMatch(/^Kept: /);
    expect(on('in summer', '2026-07-10')).toBe('Kept: people heard back on in summer');
  });

  it('that was kept on a day nobody wrote down says that', () => {
    expect(lines({ state: 'kept' })?.[0]).toEqual([
      'Kept: date not set yet',
      'For: not set yet',
      'How: not set yet',
      'Feedback date: not set yet',
    ]);
  });

  it('that is late gives its reason, or says that there is none', () => {
    expect(lines(feedbackOf.late)).toEqual([
      [
        'Late: it was due on 10 July 2026',
        'Reason: The team was called out to the floods of early July. The letter goes out in August.',
        ...now,
      ],
    ]);
    const [facts] = blockOf(feedbackOf.lateWithoutReason)?.entries ?? [];
    expect(facts?.map(({ missing }) => missing).slice(0, 2)).toEqual([false, true]);
    expect(lines(feedbackOf.lateWithoutReason)?.[0]?.[1]).toBe('Reason: none given yet');
  });

  it('that was changed says when, why, and what differed before', () => {
    expect(lines(feedbackOf.changed)).toEqual([
      [
        'Changed on: 29 June 2026',
        'Reason: People asked for more time to answer in writing.',
        ...now.slice(0, 2),
        'Feedback date: 31 July 2026',
        now[3],
        'Before, how: A letter',
        'Before, feedback date: 10 July 2026',
      ],
    ]);
  });

  it('that had not been said before its change says that', () => {
    expect(lines({ ...feedbackOf.changed, earlier: { on: '2026-06-29' } })?.[0]).toEqual(
      expect.arrayContaining([
        'Before, for: not set yet',
        'Before, how: not set yet',
        'Before, feedback date: not set yet',
      ]),
    );
  });

  it.each(['kept', 'late', 'withdrawn'] as const)(
    'that was changed and then %s says both',
    (state) => {
      const { earlier } = feedbackOf.changed;
      const [facts] = blockOf({ ...feedbackOf[state], earlier })?.entries ?? [];
      expect(facts?.flatMap((fact) => fact.state ?? [])).toEqual([state, 'changed']);
      expect(facts?.map(({ id }) => id)).toContain('feedback-how-before');
    },
  );

  it('that was kept says what people said, what was done, and why', () => {
    const told = { heard: 'Knock on doors.', decided: 'Wardens knock first.', why: 'Phones fail.' };
    expect(lines({ ...feedbackOf.kept, ...told })?.[0]?.slice(0, 5)).toEqual([
      'Kept: people heard back on 4 June 2026',
      'You said: Knock on doors.',
      'We did: Wardens knock first.',
      'Why: Phones fail.',
      now[0],
    ]);
    expect(lines({ ...feedbackOf.kept, heard: 'Knock.' })?.[0]).toContain('We did: not set yet');
    expect(lines(feedbackOf.kept)?.flat().join()).not.toMatch(/You said|We did|Why/);
  });

  it('that was changed more than once says each change, the last one first', () => {
    const on = '2026-06-20';
    const before = [{ on, reason: 'No room.', how: 'A letter', dueOn: '2026-06-30' }];
    const { audience: _, ...earlier } = feedbackOf.changed.earlier;
    const said = lines({ how: 'A call', state: 'changed', earlier, before })?.[0];
    expect(said?.slice(-5)).toEqual([
      'Before, how: A letter',
      'Before, feedback date: 10 July 2026',
      'Changed on: 20 June 2026',
      'Reason: No room.',
      'Before, feedback date: 30 June 2026',
    ]);
  });

  it('that was changed in silence gives the reason that was given then', () => {
    const earlier = { on: '2026-06-20', reason: 'No room.', how: 'A letter' };
    expect(lines({ how: 'A call', earlier })?.[0]?.slice(0, 2)).toEqual([
      'Changed on: 20 June 2026',
      'Reason: No room.',
    ]);
  });

  it('that was withdrawn says that it will not come, and why', () => {
    expect(lines(feedbackOf.withdrawn)?.[0]?.slice(0, 3)).toEqual([
      'Withdrawn: this is no longer planned',
      'Reason: The canal is not part of this work any more.',
      'For: People who live by the canal',
    ]);
  });

  it('that is to come says so only beside feedback of which more is known', () => {
    expect(lines(feedbackOf.toCome, feedbackOf.kept)?.[0]?.[0]).toBe('Still to come');
    expect(lines(feedbackOf.toCome, feedbackOf.toCome)?.flat()).not.toContain('Still to come');
  });

  it('of a state that nobody knows shows its facts and no more', () => {
    const [facts] = blockOf({ state: 'constructor' as 'late', how: 'A letter' })?.entries ?? [];
    expect(facts?.some(({ state }) => state)).toBe(false);
    expect(facts?.find(({ id }) => id === 'feedback-how')?.runs).toEqual([{ text: 'A letter' }]);
  });

  it('gives each of its facts a name of its own', () => {
    for (const feedback of Object.values(feedbackOf)) {
      const earlier = { on: '2026-01-01' };
      const before = [earlier, { ...earlier, how: 'A letter' }];
      const told = { heard: 'This', decided: 'That', why: 'So' };
      const ids = blockOf({ ...feedback, ...told, earlier, before })?.entries[0]?.map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids?.length);
    }
  });
});
