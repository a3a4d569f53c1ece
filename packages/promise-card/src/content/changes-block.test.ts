import { describe, expect, it } from 'vitest';
import { promiseCardMessages } from '../messages.js';
import { fullPromise, ofType, promiseChanges } from '../promises.fixtures.js';
import { promiseContent } from './promise-content.js';

type Changes = typeof promiseChanges;

const blockOf = (changes: Changes, locale = 'en-GB') =>
  promiseContent(
    { ...fullPromise, changes },
    { messages: { ...promiseCardMessages, locale }, locale: 'en-GB' },
  ).blocks.find(({ id }) => id === 'changes');
const lines = (changes: Changes) =>
  blockOf(changes)?.entries.map((entry) =>
    entry.map(({ label, runs }) =>
      [label, runs.map(({ text }) => text).join('')].filter(Boolean).join(' '),
    ),
  );

describe('how a promise changed', () => {
  it('is not spoken of while it has not', () => {
    expect(blockOf([])).toBeUndefined();
    expect(promiseContent(fullPromise).blocks.map(({ id }) => id)).not.toContain('changes');
  });

  it('is said change by change: when, why, and what was promised until then', () => {
    expect(blockOf(promiseChanges)?.heading).toBe('How this promise has changed');
    expect(lines(promiseChanges)).toEqual([
      [
        'Changed on: 29 June 2026',
        'Reason: Residents asked to work with us, and not only to be asked.',
        'Type until then: Consult',
        `Promise until then: “${ofType('consult').promise}”`,
        'Our own words until then: We will ask you what you think of our plan for flood warnings.',
      ],
      [
        'Changed on: 3 August 2026',
        'Reason: none given yet',
        'Type until then: Co-produce',
        `Promise until then: “${ofType('co-produce').promise}”`,
      ],
    ]);
  });

  it('keeps the published words whole and in their own language', () => {
    const published = blockOf(promiseChanges, 'cy')?.entries[0]?.flatMap(({ runs }) =>
      runs.filter(({ lang }) => lang),
    );
    expect(published).toEqual([
      { text: 'Consult', lang: 'en-GB' },
      { text: ofType('consult').promise, lang: 'en-GB' },
    ]);
  });

  it('speaks only of what changed, and says when that is not known', () => {
    expect(lines([{ on: '2026-08-03', localExplanation: 'We ask you.' }])?.[0]).toEqual([
      'Changed on: 3 August 2026',
      'Reason: none given yet',
      'Our own words until then: We ask you.',
    ]);
    expect(lines([{ on: '2026-08-03', reason: 'Words added.' }])?.[0]).toEqual([
      'Changed on: 3 August 2026',
      'Reason: Words added.',
      'Promise until then: not set yet',
    ]);
  });

  it('says what it covered, when it had been made, and that it was taken back or made again', () => {
    const on = '2026-08-03';
    const said = lines([
      { on, activities: ['Leaflets', 'Clinic design'] },
      { on, madeOn: '2026-06-22' },
      { on, became: 'withdrawn', engagementType: ofType('consult') },
      { on, became: 'renewed' },
    ]);
    expect(said?.map((entry) => entry.slice(2))).toEqual([
      ['Activities until then: Leaflets, Clinic design'],
      ['Made on, until then: 22 June 2026'],
      [
        'We took this promise back.',
        'Type until then: Consult',
        `Promise until then: “${ofType('consult').promise}”`,
      ],
      ['We promised again.'],
    ]);
  });

  it('judges nothing', () => {
    const said = JSON.stringify(blockOf(promiseChanges));
    expect(said).not.toMatch(/lower|rais|better|worse|weak|strong|downgrad|upgrad|broke/i);
  });
});
