import {
  type Guidance,
  languageTag,
  ukhsaEngagementTypes,
  ukhsaSource,
} from '@engagement-kit/model';

/** What the spectrum needs of a guidance: its types, the words at its ends, and where they come from. */
export type SpectrumGuidance = Pick<Guidance, 'source' | 'spectrum' | 'engagementTypes'>;

/** The published UKHSA spectrum (L37, L41-L69) without the rest of the guidance. The default everywhere. */
export const ukhsaSpectrum = {
  source: ukhsaSource,
  spectrum: { start: 'organisation led', middle: 'collaborative', end: 'community led' },
  engagementTypes: ukhsaEngagementTypes,
} satisfies SpectrumGuidance;

/** The `lang` of text inside words of `locale`; none where both are in the same language. */
export function languageWithin(language: string, locale: string): string | undefined {
  const tag = languageTag(language);
  return tag === locale ? undefined : tag;
}
