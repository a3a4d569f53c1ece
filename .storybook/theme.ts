import { create } from 'storybook/theming';

/** Storybook's own look, quiet like the kit's. */
export const theme = (base: 'light' | 'dark') =>
  create({
    base,
    brandTitle: 'Engagement Kit',
    brandTarget: '_self',
    colorSecondary: base === 'dark' ? '#a3d6bd' : '#1f4b3c',
    fontBase: 'system-ui, sans-serif',
  });
