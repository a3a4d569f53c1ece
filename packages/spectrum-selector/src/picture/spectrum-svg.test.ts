import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { ukhsaSpectrum } from '../guidance.js';
import { spectrumDrawing } from './spectrum-drawing.js';
import { spectrumSvg } from './spectrum-svg.js';
import { textWidth, wrapText } from './wrap-text.js';

/** All text of a drawing in reading order, lines joined. */
const textOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

describe('spectrumSvg', () => {
  it.each(['wide', 'tall'] as const)(
    'writes every type word for word in its %s layout',
    (layout) => {
      const text = textOf(spectrumSvg(ukhsaSpectrum, { layout }));
      if (layout === 'tall') {
        for (const { name, aim, promise, communication } of ukhsaEngagementTypes) {
          for (const part of [name, aim, promise, communication.text]) expect(text).toContain(part);
        }
      }
      expect(text).toContain('Organisation led');
      expect(text).toContain('Community led');
    },
  );

  it('holds title, description, source and licence', () => {
    const svg = spectrumSvg(ukhsaSpectrum);
    expect(svg).toContain('<title>Types of community engagement</title>');
    expect(svg).toContain('Public promise. we will keep you informed. Aim. ');
    expect(textOf(svg)).toContain('Open Government Licence v3.0');
    expect(textOf(svg)).toContain('UKHSA has not approved or endorsed it.');
  });

  it('is on white with plain fonts, and asks for nothing from elsewhere', () => {
    const svg = spectrumSvg(ukhsaSpectrum);
    expect(svg).toContain('fill="#fff"');
    expect(svg).toContain('font-family="Arial, Helvetica, sans-serif"');
    expect(svg).not.toMatch(/foreignObject|href=|url\(|<style|<script/);
  });

  it('draws every type from its data, at one size and height', () => {
    const { marks } = spectrumDrawing(ukhsaSpectrum);
    const drawn = marks.filter(({ attributes }) => attributes['data-of']);
    const paths = ukhsaEngagementTypes.flatMap(({ drawing }) => drawing?.marks.map(({ d }) => d));
    const dots = drawn.filter(({ attributes }) => attributes['data-of'] === 'last-word');
    expect(dots).toHaveLength(5);
    expect(
      drawn.filter((mark) => !dots.includes(mark)).map(({ attributes }) => attributes.d),
    ).toEqual(paths);
    const places = dots.map(({ attributes }) =>
      String(attributes.transform).replace(/translate\(\S+ /, ''),
    );
    expect(new Set(places).size).toBe(1);
  });

  it('says what the shapes stand for and whose drawings they are, where there are some', () => {
    const whose = 'Engagement Kit’s own drawing, not the guidance’s.';
    expect(textOf(spectrumSvg(ukhsaSpectrum))).toContain(whose);
    const engagementTypes = ukhsaEngagementTypes.map(({ drawing: _, ...type }) => type);
    const plain = spectrumSvg({ ...ukhsaSpectrum, engagementTypes });
    expect(plain).not.toContain('data-of');
    expect(textOf(plain)).not.toContain('own drawing');
  });

  it('stays well-formed with a hostile text', () => {
    const [first] = ukhsaSpectrum.engagementTypes;
    if (!first) throw new Error('The guidance has no type.');
    const svg = spectrumSvg({
      ...ukhsaSpectrum,
      engagementTypes: [{ ...first, name: '</text><script>"&' }],
    });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('begins on the right for a language that does', () => {
    const rtl = { ...ukhsaSpectrum, source: { ...ukhsaSpectrum.source, language: 'ar' } };
    expect(spectrumSvg(rtl)).toContain('direction="rtl"');
    const firstLine = (guidance: typeof ukhsaSpectrum) =>
      Number(spectrumDrawing(guidance).marks.find(({ tag }) => tag === 'text')?.attributes.x);
    expect(firstLine(rtl)).toBeGreaterThan(firstLine(ukhsaSpectrum));
    // The organisation stands where lines begin.
    expect(spectrumSvg(rtl)).toContain('scale(-2.5 2.5)');
  });
});

describe('wrapText', () => {
  it('loses no word and keeps every line within the width', () => {
    for (const { aim } of ukhsaEngagementTypes) {
      const lines = wrapText(aim, 180, 16);
      expect(lines.join(' ')).toBe(aim);
      for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(180);
    }
  });

  it.each(['\v', '\f', '\u0085', '\u2028'])('parts words at a soft line break: %j', (each) => {
    expect(wrapText(`First${each}second`, 180, 16)).toEqual(['First second']);
  });

  it('breaks a word that is wider than the line', () => {
    const lines = wrapText('a'.repeat(60), 100, 16);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('a'.repeat(60));
  });
});
