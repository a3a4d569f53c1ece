import { create } from 'storybook/theming';

/** Storybook's own look, quiet like the kit's. */
export const theme = (base: 'light' | 'dark') =>
  create({
    base,
    brandTitle: 'Engagement Kit',
    brandTarget: '_self',
    colorSecondary: base === 'dark' ? '#6fd0dd' : '#0b5c6b',
    fontBase: 'system-ui, sans-serif',
  });
