import type { Section } from '../guidance.js';

/**
 * Annex A, in source order (L152-L174). Its numbered headings stand here without their numbers.
 * The figures are quoted as published; nothing is computed from them.
 */
export const ukhsaMethodology: readonly Section[] = [
  {
    id: 'methodology',
    title: 'Annex A: Methodology',
    paragraphs: [
      'UKHSA commissioned EPIC, a social research and involvement collective to carry out consultations with people who experience social exclusion, to understand what good engagement and equitable partnership means to them. It involved 317 people, both those with lived experience and the voluntary sector organisations who support them.',
      'Whilst our research was with inclusion health groups and the voluntary sector organisations that support them, the intersectionality of participants has informed a model of equitable engagement that can apply to all communities, specifically those who experience health inequalities.',
      'During this research, EPIC engaged with communities in a range of ways and aimed to take a whole system approach via:',
    ],
  },
  {
    id: 'methodology-people',
    title: 'Consultation with people with lived experience of social exclusion',
    paragraphs: [
      'EPIC worked with the voluntary and community sector to engage with communities via surveys and focus group discussions. 188 people took part in the lived experience surveys, and 63 took part in the focus group discussions to understand what ‘good engagement’ looks like in health protection.',
    ],
  },
  {
    id: 'methodology-organisations',
    title:
      'Consultation with representatives from voluntary, community and social enterprise (VCSE) organisations',
    paragraphs: [
      'EPIC engaged with VCSEs who work with inclusion health groups via surveys and an online workshop. 41 individuals from 27 VCSE organisations participated in the VCSE survey, and 7 participants attended a focus group.',
    ],
  },
  {
    id: 'methodology-co-production',
    title: 'Co-production sessions with people with lived experience of social exclusion',
    paragraphs: [
      'EPIC supported the facilitation of a three-hour cocreation session with individuals with lived experience of social exclusion. This session enabled UKHSA to explore, in partnership with people with lived experience, how to integrate draft consultation findings into an engagement approach for health protection.',
    ],
  },
  {
    id: 'methodology-oversight',
    title: 'Oversight and steer by the Health Equity Advisory Committee',
    paragraphs: [
      'UKHSA and EPIC piloted a lived experience Health Equity Advisory Committee to shape and steer the work. UKHSA and EPIC facilitated four committee meetings with representatives from UKHSA, 9 people with lived experience of social exclusion and 3 VCSE partners who could provide pre and post-support to these individuals. The committee played a leading role in the development of the approach, and ensured insights from consultations were reflected in its coproduction.',
    ],
  },
];
