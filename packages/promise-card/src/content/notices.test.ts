import type { PublicFeedback, PublicPromise } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { feedbackOf, fullPromise, promiseChanges } from '../promises.fixtures.js';
import { promiseContent } from './promise-content.js';

/** Each notice, as a person reads it. */
const said = (promise: Partial<PublicPromise>) =>
  promiseContent({ ...fullPromise, ...promise }).notices.map(({ tag, facts }) =>
    [
      tag,
      ...facts.map(({ label, runs }) =>
        [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
      ),
    ].join(' | '),
  );
const of = (...feedback: readonly PublicFeedback[]) => said({ feedback });

describe('what people have to know first', () => {
  it('is nothing while all is as promised, and nothing once it was kept', () => {
    expect(said({})).toEqual([]);
    expect(of(feedbackOf.kept, feedbackOf.keptLate, feedbackOf.toCome)).toEqual([]);
    const { earlier } = feedbackOf.changed;
    expect(of({ ...feedbackOf.kept, earlier })).toEqual([]);
  });

  it('is that feedback is late, and why, or that nobody has said why', () => {
    expect(of(feedbackOf.late)).toEqual([
      'Late | You were to hear back by 10 July 2026, and you have not. | The team was called out to the floods of early July. The letter goes out in August.',
    ]);
    expect(of(feedbackOf.lateWithoutReason)[0]).toMatch(/ \| We have not said why\.$/);
    expect(of({ state: 'late' })[0]).toMatch(/^Late \| You were to hear back by now/);
  });

  it('is that feedback was changed or called off', () => {
    expect(of(feedbackOf.changed)).toEqual([
      'Changed | On 29 June 2026 we changed how or when you will hear back. | People asked for more time to answer in writing.',
    ]);
    expect(of(feedbackOf.withdrawn)).toEqual([
      'Withdrawn | This feedback is no longer planned. | The canal is not part of this work any more.',
    ]);
  });

  it('takes the reason that was given with a change made in silence', () => {
    const earlier = { on: '2026-06-20', reason: 'No room.', how: 'A letter' };
    expect(of({ how: 'A call', earlier })[0]).toMatch(/^Changed \| On 20 June 2026 .+No room\.$/);
  });

  it('names whose feedback it is, where there are several', () => {
    expect(of(feedbackOf.late, feedbackOf.toCome)[0]).toContain('| For: Everyone who took part |');
  });

  it('is how the promise changed last, with its reason', () => {
    expect(said({ changes: promiseChanges })).toEqual([
      'Changed | We changed this promise on 3 August 2026. | We have not said why.',
    ]);
  });

  it('has an id of its own each', () => {
    const feedback = Object.values(feedbackOf);
    const { notices } = promiseContent({ ...fullPromise, feedback, changes: promiseChanges });
    expect(new Set(notices.map(({ id }) => id)).size).toBe(5);
    expect(notices).toHaveLength(5);
  });

  it('is nothing for a state that nobody knows', () => {
    expect(of({ state: 'constructor' as 'late' })).toEqual([]);
  });
});
