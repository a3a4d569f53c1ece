import { describe, expect, it } from 'vitest';
import { processorTime } from '#support/processor-time.js';
import { planFormatVersion } from '../plan/format.js';
import { filledPlan, issues, value } from '../plan/plan.fixtures.js';
import { issueLimit } from '../zod-issues.js';
import { fieldLimit, textLimit, valueLimit } from './limits.js';
import { readPlan } from './read-plan.js';
import { writePlan } from './write-plan.js';

const plan = filledPlan();

describe('a plan file', () => {
  it('comes back as it went out', () => {
    expect(value(readPlan(writePlan(plan)))).toEqual(plan);
  });

  it('is the same text for plans that say the same', () => {
    const backwards = Object.fromEntries(Object.entries(plan).reverse());
    expect(writePlan(value(readPlan(backwards)))).toBe(writePlan(plan));
    expect(writePlan(plan)).toMatch(
      /^\{\n {2}"format": "engagement-plan",\n {2}"formatVersion": 5,/,
    );
    expect(writePlan(plan).endsWith('}\n')).toBe(true);
  });

  it('keeps unknown fields wherever they are', () => {
    const more = {
      ...plan,
      colour: { name: 'green', tags: [1, null] },
      activities: [{ ...plan.activities[0], place: 'Hall' }],
      answers: { 'old.7': { status: 'answered', rating: 3, evidence: [{ label: 'x', size: 2 }] } },
    };
    expect(value(readPlan(writePlan(value(readPlan(more)))))).toEqual(more);
  });

  it('may be for guidance that is not at hand, and may start with a byte order mark', () => {
    const other = { ...plan, guidance: { id: 'other', version: '1999' } };
    expect(value(readPlan(other)).guidance.version).toBe('1999');
    expect(readPlan(`\uFEFF${writePlan(plan)}`).ok).toBe(true);
  });
});

describe('a file that is no plan', () => {
  it.each([
    ['an empty text', '', 'not-json'],
    ['a page', '<html>', 'not-json'],
    ['a file cut short', '{"format":"engagement-plan",', 'not-json'],
    ['null', 'null', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['an empty object', '{}', 'other-format'],
    ['another format', '{"format":"recipe"}', 'other-format'],
    ['nothing', undefined, 'other-format'],
    ['a number', 42, 'other-format'],
    ['a function', () => plan, 'other-format'],
    ['a version in words', { ...plan, formatVersion: '1' }, 'wrong-type'],
    ['a version before the first', { ...plan, formatVersion: 0 }, 'wrong-type'],
    ['a newer format', { ...plan, formatVersion: planFormatVersion + 1 }, 'newer-format'],
    [
      'a newer format in another shape',
      { ...plan, formatVersion: planFormatVersion + 1, title: 7 },
      'newer-format',
    ],
    ['a date object', { ...plan, when: new Date(0) }, 'wrong-type'],
    ['a number that is none', { ...plan, size: Number.NaN }, 'wrong-type'],
  ])('is refused: %s', (_, input, code) => {
    expect(issues(readPlan(input))[0]?.code).toBe(code);
  });

  it.each([
    [{ title: '  ' }, ['title']],
    [{ title: undefined }, ['title']],
    [{ status: 'open' }, ['status']],
    [{ created: 'yesterday' }, ['created']],
    [{ nextReviewOn: '2026-13-01' }, ['nextReviewOn']],
    [{ guidance: null }, ['guidance']],
    [{ activities: {} }, ['activities']],
    [{ activities: [null] }, ['activities', 0]],
    [{ activities: [{ id: 'a', name: 1 }] }, ['activities', 0, 'name']],
    [{ answers: [] }, ['answers']],
    [{ answers: { 'x.1': { status: 'maybe' } } }, ['answers', 'x.1', 'status']],
    [
      { history: [{ at: '2026-06-10T09:00:00.000Z', what: 'x', path: [true] }] },
      ['history', 0, 'path', 0],
    ],
    [{ promises: [{ id: 'p', activityIds: 'a1' }] }, ['promises', 0, 'activityIds']],
    [
      {
        activities: [
          { id: 'a', name: '' },
          { id: 'a', name: '' },
        ],
      },
      ['activities', 1, 'id'],
    ],
  ])('is told where %j does not fit', (part, path) => {
    const found = issues(readPlan({ ...plan, ...part }));
    expect(found).toHaveLength(1);
    expect(found[0]?.path).toEqual(path);
    expect(found[0]?.message).not.toMatch(/invalid|undefined|\[object/i);
  });

  it('is told of a named version that could not be restored', () => {
    const content = { ...plan, risks: [...plan.risks, ...plan.risks] };
    const versions = [{ id: 'v', name: 'v', at: plan.created, content }];
    const astray = { ...plan, versions: 7, dismissals: 'x' };
    expect(readPlan({ ...plan, versions: [{ ...versions[0], content: astray }] }).ok).toBe(true);
    expect(issues(readPlan({ ...plan, versions }))).toMatchObject([
      { code: 'duplicate-id', path: ['versions', 0, 'content', 'risks', 1, 'id'] },
    ]);
  });

  it('names what was found and what was expected', () => {
    expect(issues(readPlan({ ...plan, status: 'open' }))).toMatchObject([
      {
        code: 'wrong-type',
        path: ['status'],
        message: '“status” holds “open”. It needs one of draft, active, closed.',
        found: '“open”',
        expected: 'one of draft, active, closed',
      },
    ]);
  });
});

describe('what a person reads', () => {
  it('of a file that is not JSON holds neither its content nor an engine’s words', () => {
    expect(issues(readPlan(`<html>${'secret '.repeat(100)}`))[0]).toMatchObject({
      code: 'not-json',
      path: [],
      message: 'The file is not JSON, or it is cut short. Choose a file that this kit has written.',
      found: expect.stringMatching(/^SyntaxError.{0,190}$/s),
      expected: 'JSON',
    });
  });

  it('of a newer file says what to do', () => {
    expect(issues(readPlan({ ...plan, formatVersion: planFormatVersion + 1 }))).toMatchObject([
      {
        code: 'newer-format',
        path: ['formatVersion'],
        message:
          'This file was made by a newer version of this program. Open it with that version.',
        found: `${planFormatVersion + 1}`,
        expected: `at most ${planFormatVersion}`,
      },
    ]);
  });
});

describe('a hostile file', () => {
  const nested = (open: string, close: string, depth: number): string =>
    `{"format":"engagement-plan","formatVersion":1,"x":${open.repeat(depth)}1${close.repeat(depth)}}`;

  it.each([
    ['lists', nested('[', ']', 100_000)],
    ['objects', nested('{"a":', '}', 100_000)],
  ])('of %s, 100,000 deep, is refused without a stack overflow', (_, text) => {
    expect(issues(readPlan(text))[0]?.code).toBe('too-deep');
  });

  it('with a loop or a thicket of shared values is refused', () => {
    const loop: Record<string, unknown> = { ...plan };
    loop.self = loop;
    expect(issues(readPlan(loop))[0]?.code).toBe('too-deep');
    let thicket: unknown = 1;
    for (let level = 0; level < 60; level += 1) thicket = [thicket, thicket];
    expect(issues(readPlan({ ...plan, thicket }))[0]?.code).toBe('too-large');
  });

  it('with more fields in one place than any plan has is refused, as a text and as a value', () => {
    const field = (_: unknown, index: number) => [`question-${index}`, {}];
    const answers = Object.fromEntries(Array.from({ length: fieldLimit + 1 }, field));
    for (const input of [{ ...plan, answers }, JSON.stringify({ ...plan, answers })]) {
      expect(issues(readPlan(input))[0]?.code).toBe('too-large');
    }
  });

  it.each([
    '{"__proto__":{"polluted":true},"format":"engagement-plan","formatVersion":1}',
    '{"format":"engagement-plan","formatVersion":1,"answers":{"__proto__":{"polluted":true}}}',
    '{"format":"engagement-plan","formatVersion":1,"answers":{"\\u005f_proto__":{"polluted":true}}}',
  ])('that reaches for the prototype is refused and pollutes nothing', (text) => {
    expect(issues(readPlan(text))[0]?.code).toBe('not-allowed');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may use the names of built-in members as data', () => {
    const answers = { constructor: { notes: 'x' }, toString: { notes: 'y' } };
    const read = value(readPlan(JSON.stringify({ ...plan, answers })));
    expect(Object.keys(read.answers)).toEqual(['constructor', 'toString']);
  });

  it('of 10 MB is refused within a second or so', async () => {
    const refused = () => {
      expect(issues(readPlan('x'.repeat(10_000_000)))[0]?.code).toBe('not-json');
      const many = `[${'1,'.repeat(5_000_000)}1]`;
      expect(issues(readPlan(many))[0]?.code).toBe('too-large');
      const inside = `{"format":"engagement-plan","formatVersion":1,"activities":${many}}`;
      expect(issues(readPlan(inside))[0]?.code).toBe('too-large');
      expect(issues(readPlan('1'.repeat(textLimit + 1)))[0]?.code).toBe('too-large');
    };
    expect(await processorTime(refused)).toBeLessThan(5000);
  });

  it('full of mistakes gets the first of them, and is done soon', async () => {
    const read = () => {
      const activities = (length: number) => Array.from({ length }, () => 1);
      expect(issues(readPlan({ ...plan, activities: activities(20_000) }))).toHaveLength(
        issueLimit,
      );
      const all = issues(readPlan({ ...plan, activities: activities(valueLimit / 2) }));
      expect(all[0]?.code).toMatch(/wrong-type|too-large/);
    };
    expect(await processorTime(read)).toBeLessThan(5000);
  });
});
