import { describe, expect, it } from 'vitest';
import type { Answer } from '../plan/plan.js';
import { type Standing, standingOf } from './standing.js';

describe('how an answer stands', () => {
  it.each<[string, Answer, Standing]>([
    ['nothing', {}, 'noAnswer'],
    ['not started', { status: 'not-started' }, 'noAnswer'],
    ['not started, with a note', { status: 'not-started', notes: 'We asked.' }, 'noAnswer'],
    ['under way, with a note', { status: 'in-progress', notes: 'We asked.' }, 'underWay'],
    ['a status alone', { status: 'answered' }, 'noWords'],
    ['a placeholder', { status: 'answered', notes: 'TBC' }, 'noWords'],
    ['a placeholder as evidence', { status: 'answered', evidence: [{ label: 'tbc' }] }, 'noWords'],
    ['empty evidence', { status: 'answered', evidence: [{ label: ' ', url: '' }] }, 'noWords'],
    ['an owner alone', { status: 'answered', owner: 'Team', dueOn: '2026-06-04' }, 'noWords'],
    ['words', { status: 'answered', notes: 'We asked.' }, 'settled'],
    ['words without a status', { notes: 'We asked.' }, 'settled'],
    ['evidence alone', { status: 'answered', evidence: [{ label: 'Minutes' }] }, 'settled'],
    [
      'an address alone',
      { status: 'answered', evidence: [{ label: '', url: 'https://example.org' }] },
      'settled',
    ],
    ['does not apply', { status: 'not-applicable' }, 'noReason'],
    ['does not apply: n/a', { status: 'not-applicable', reason: 'N/A' }, 'noReason'],
    ['does not apply, with a note', { status: 'not-applicable', notes: 'Letters.' }, 'noReason'],
    ['does not apply, and why', { status: 'not-applicable', reason: 'Letters only.' }, 'settled'],
  ])('%s', (_, answer, standing) => {
    expect(standingOf(answer)).toBe(standing);
  });
});
