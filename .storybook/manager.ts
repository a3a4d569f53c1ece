import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({ theme: theme(prefersDark ? 'dark' : 'light') });
