import { describe, expect, it } from 'vitest';
import { issues, value } from '../plan/plan.fixtures.js';
import type { Path } from '../result.js';
import { defineGuidance } from './define-guidance.js';
import { passagePlaces } from './passage-places.js';
import { guidancePassages } from './passages.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

/** A copy of a value in which another one stands at a path; `undefined` takes away what was there. */
const withAt = (from: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put;
  const copy = (Array.isArray(from) ? [...from] : { ...(from as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
};

const type = (part: object) => ({ ...ukhsaGuidance.engagementTypes[0], ...part });

describe('defineGuidance', () => {
  it('takes the published guidance as it is, and keeps unknown fields', () => {
    expect(value(defineGuidance(ukhsaGuidance))).toEqual(ukhsaGuidance);
    expect(value(defineGuidance({ ...ukhsaGuidance, colour: 'x' }))).toHaveProperty('colour', 'x');
  });

  it.each<[string, Path, unknown, string]>([
    ['a missing field', ['source', 'publisher'], undefined, 'missing'],
    ['a missing list', ['standards'], undefined, 'missing'],
    ['a wrong kind', ['engagementTypes', 1, 'aim'], 7, 'wrong-type'],
    ['a blank text', ['standards', 0, 'title'], ' ', 'wrong-type'],
    ['an unknown flow', ['engagementTypes', 0, 'communication', 'flow'], 'up', 'wrong-type'],
    ['a wrong date', ['source', 'published'], 'June', 'wrong-type'],
    ['a wrong language', ['source', 'language'], 'English!', 'wrong-type'],
    ['a script as address', ['source', 'url'], 'javascript:alert(1)', 'wrong-type'],
    ['an odd id', ['advice', 0, 'id'], '__proto__', 'wrong-type'],
    [
      'a question twice',
      ['standards', 1, 'questions', 0, 'id'],
      'define-purpose.2',
      'duplicate-id',
    ],
    ['a standard that asks nothing', ['standards', 2, 'questions'], [], 'missing'],
    ['a standard’s number twice', ['standards', 3, 'number'], 1, 'duplicate-id'],
    ['a reference’s number twice', ['references', 1, 'number'], 1, 'duplicate-id'],
    ['an id of no standard', ['standards', 0, 'questions', 0, 'id'], 'zebra', 'wrong-type'],
    [
      'another standard’s id',
      ['standards', 0, 'questions', 0, 'id'],
      'assess-risks.9',
      'wrong-type',
    ],
    [
      'the ref of another passage',
      ['standards', 0, 'questions', 0, 'id'],
      'define-purpose.title',
      'wrong-type',
    ],
    ['a zeroth question', ['standards', 0, 'questions', 0, 'id'], 'define-purpose.0', 'wrong-type'],
    ['advice twice', ['advice', 1, 'id'], 'strengthen-the-offer', 'duplicate-id'],
    ['advice for no type', ['advice', 1, 'engagementTypes', 0], 'empower', 'unknown-id'],
    ['a note on no passage', ['notes', 0, 'ref'], 'inform.price', 'unknown-id'],
    ['a correction of nothing', ['source', 'corrections', 0, 'ref'], 'inform.price', 'unknown-id'],
    ['a correction not made', ['source', 'corrections', 0, 'corrected'], 'zebra', 'not-allowed'],
  ])('says where there is %s', (_, path, put, code) => {
    expect(issues(defineGuidance(withAt(ukhsaGuidance, path, put)))).toMatchObject([
      { path, code },
    ]);
  });

  it('refuses an id that two parts share', () => {
    const types = [...ukhsaGuidance.engagementTypes, type({ name: 'Tell' })];
    expect(issues(defineGuidance({ ...ukhsaGuidance, engagementTypes: types }))).toMatchObject([
      { path: ['engagementTypes', 5, 'id'], code: 'duplicate-id', found: '“inform”' },
    ]);
  });

  it('refuses guidance with neither types nor standards, and takes either alone', () => {
    const { source } = ukhsaGuidance;
    const bare = {
      ...ukhsaGuidance,
      source: { ...source, corrections: [] },
      advice: [],
      notes: [],
    };
    const [engagementTypes, standards]: [never[], never[]] = [[], []];
    expect(issues(defineGuidance({ ...bare, engagementTypes, standards }))).toMatchObject([
      {
        code: 'missing',
        path: ['engagementTypes'],
        message: '“engagementTypes” holds nothing. It needs a type of engagement, or standards.',
        found: 'nothing',
        expected: 'a type of engagement, or standards',
      },
    ]);
    expect(defineGuidance({ ...bare, engagementTypes }).ok).toBe(true);
    expect(defineGuidance({ ...bare, standards }).ok).toBe(true);
  });

  it.each([
    ['reference', ['references', 0, 'number']],
    ['update', ['updates', 0]],
  ])('refuses a section named %s, whose paragraphs have the refs of others', (id, path) => {
    const section = { id, title: 'Start', paragraphs: ['One.'] };
    const sections = [...ukhsaGuidance.sections, section];
    expect(issues(defineGuidance({ ...ukhsaGuidance, sections }))).toMatchObject([
      { path, code: 'duplicate-id', found: `“${id}.1”` },
    ]);
  });

  it('knows the place of every passage', () => {
    const places = passagePlaces(ukhsaGuidance).map(({ ref }) => ref);
    const passages = guidancePassages(ukhsaGuidance).map(({ ref }) => ref);
    expect([...places].sort()).toEqual([...passages].sort());
  });

  it('never lets a public promise be corrected', () => {
    const correction = { ref: 'inform.promise', published: 'yuo', corrected: 'you' };
    const path = ['source', 'corrections', 0];
    expect(issues(defineGuidance(withAt(ukhsaGuidance, path, correction)))).toMatchObject([
      { path: [...path, 'ref'], code: 'not-allowed' },
    ]);
  });

  it.each([null, undefined, 'text', [], {}, 7])('refuses %j', (input) => {
    expect(defineGuidance(input).ok).toBe(false);
  });
});
