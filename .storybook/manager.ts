import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: prefersDark ? 'dark' : 'light',
    brandTitle: 'Engagement Kit',
    brandTarget: '_self',
    colorSecondary: prefersDark ? '#6fd0dd' : '#0b5c6b',
    fontBase: 'system-ui, sans-serif',
  }),
});
