import { describe, expect, it } from 'vitest';
import { defineGuidance } from './define-guidance.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

/** The published guidance, with something else in place of the first type's drawing. */
const drawn = (drawing: unknown) =>
  defineGuidance({
    ...ukhsaGuidance,
    engagementTypes: ukhsaGuidance.engagementTypes.map((type, index) =>
      index === 0 ? { ...type, drawing } : type,
    ),
  });
const mark = { of: 'community', paint: 'both', d: 'M3 5h22v22z' };
const drawing = { by: 'Eastmoor', marks: [mark], lastWord: { x: 14, y: 16 } };

describe('a drawing', () => {
  it('is there for each published type, by Engagement Kit, within its field', () => {
    for (const { drawing } of ukhsaGuidance.engagementTypes) {
      expect(drawing?.by).toBe('Engagement Kit');
      expect(drawing?.marks.map(({ of }) => of)).toContain('organisation');
      expect(drawing?.marks.map(({ of }) => of)).toContain('community');
    }
    expect(defineGuidance(ukhsaGuidance).ok).toBe(true);
  });

  it('differs from type to type', () => {
    const all = ukhsaGuidance.engagementTypes.map(({ drawing }) => JSON.stringify(drawing));
    expect(new Set(all).size).toBe(5);
  });

  it('can be a host’s own, or none', () => {
    expect(drawn(drawing).ok).toBe(true);
    expect(drawn(undefined).ok).toBe(true);
  });

  it.each([
    ['markup in place of a path', { ...drawing, marks: [{ ...mark, d: 'M0 0"><script>' }] }],
    ['an address in place of a path', { ...drawing, marks: [{ ...mark, d: 'url(#a)' }] }],
    ['a path without end', { ...drawing, marks: [{ ...mark, d: `M0 0${'h1'.repeat(600)}` }] }],
    ['a shape of nobody', { ...drawing, marks: [{ ...mark, of: 'government' }] }],
    ['more marks than a drawing has', { ...drawing, marks: Array(21).fill(mark) }],
    ['a dot outside', { ...drawing, lastWord: { x: 57, y: 16 } }],
    ['nobody who drew it', { ...drawing, by: ' ' }],
  ])('is refused with %s, and the issue says where', (_, wrong) => {
    const result = drawn(wrong);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.issues[0]?.path.slice(0, 3)).toEqual(['engagementTypes', 0, 'drawing']);
  });
});
