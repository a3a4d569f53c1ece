import type { PublicFeedback, PublicPromise } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { emptyPromise, feedbackOf } from '../promises.fixtures.js';
import { promiseContent } from './promise-content.js';

const blockOf = (...feedback: readonly PublicFeedback[]) =>
  promiseContent({ ...emptyPromise, feedback }).blocks.find(({ id }) => id === 'feedback');

const linesOf = (block: string, promise: PublicPromise) =>
  promiseContent(promise)
    .blocks.find(({ id }) => id === block)
    ?.entries.map((entry) =>
      entry.map(({ label, runs }) =>
        [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
      ),
    );

/** The lines that are said of each feedback, as a person reads them. */
const lines = (...feedback: readonly PublicFeedback[]) =>
  linesOf('feedback', { ...emptyPromise, feedback });
const now = [
  'For: Everyone who took part',
  'Feedback date: 10 July 2026',
  'How: A letter or an e-mail, and a meeting at Riverside Hall',
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
      'Feedback date: not set yet',
      'How: not set yet',
    ]);
  });

  it('that is late, changed or withdrawn is told in a notice, and here says what holds now', () => {
    expect(lines(feedbackOf.late)).toEqual([now]);
    expect(lines(feedbackOf.changed)).toEqual([
      [now[0], 'Feedback date: 31 July 2026', now[2], now[3]],
    ]);
    expect(lines(feedbackOf.withdrawn)?.[0]?.[0]).toBe('For: People who live by the canal');
  });

  it('of several says in a word which is which', () => {
    const { kept, late, changed, withdrawn, toCome } = feedbackOf;
    expect(lines(kept, late, changed, withdrawn, toCome)?.map(([first]) => first)).toEqual([
      'Kept: people heard back on 4 June 2026',
      'Late',
      'Changed',
      'Withdrawn',
      'Still to come',
    ]);
  });

  it('that was kept says in a block of its own what people said, what was done, and why', () => {
    const told = { heard: 'Knock on doors.', decided: 'Wardens knock first.', why: 'Phones fail.' };
    const outcome = (...feedback: readonly PublicFeedback[]) =>
      linesOf('outcome', { ...emptyPromise, feedback });
    expect(outcome({ ...feedbackOf.kept, ...told })).toEqual([
      ['You said: Knock on doors.', 'We did: Wardens knock first.', 'Why: Phones fail.'],
    ]);
    expect(outcome({ ...feedbackOf.kept, heard: 'Knock.' })?.[0]).toContain('We did: not set yet');
    expect(outcome(feedbackOf.kept)).toBeUndefined();
    expect(outcome(feedbackOf.late, { ...feedbackOf.kept, ...told })?.[0]?.[0]).toBe(
      'For: Everyone who took part',
    );
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
      const [facts] = blockOf(feedback, feedback)?.entries ?? [];
      const ids = facts?.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids?.length);
    }
  });
});
