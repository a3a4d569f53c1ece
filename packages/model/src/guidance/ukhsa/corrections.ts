import type { Correction } from '../guidance.js';

/** The three spellings that are corrected for display (L43, L124, L128). Nothing else is changed. */
export const ukhsaCorrections: readonly Correction[] = [
  { ref: 'inform.aim', published: 'pubic', corrected: 'public', sourceLine: 43 },
  {
    ref: 'budget-remuneration.title',
    published: 'renumeration',
    corrected: 'remuneration',
    sourceLine: 124,
  },
  {
    ref: 'budget-remuneration.1',
    published: 'renumerate',
    corrected: 'remunerate',
    sourceLine: 128,
  },
];
