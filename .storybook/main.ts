import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { defaultClientConditions, mergeConfig } from 'vite';
import { publicApiPlugin } from './public-api.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../docs/storybook/**/*.mdx',
    '../packages/*/src/**/*.mdx',
    '../packages/*/src/**/*.stories.tsx',
  ],
  // The typeface of Storybook's own frame; pages inside it have theirs from `paper.css`.
  staticDirs: [
    {
      from: '../packages/themes/node_modules/@fontsource-variable/hanken-grotesk/files',
      to: '/typefaces',
    },
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the .mdx pages.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // Nothing is fetched or reported when Storybook starts.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: {
    // Reads the real types, so that a props table says what the declarations say. A test shows no table.
    reactDocgen: process.env.VITEST ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: at('./tsconfig.docgen.json'),
      include: [at('../packages/*/src/**/*.tsx')],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // React's own attributes (onClick, aria-label…) are passed on, but would bury our props.
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [publicApiPlugin()],
      resolve: {
        conditions: ['@engagement-kit/source', ...defaultClientConditions],
        alias: [
          {
            // Under vitest a story presses real keys; in Storybook's own page they are simulated.
            find: /^#storybook\/keys(\.js)?$/,
            replacement: at(process.env.VITEST ? './keys.vitest.ts' : './keys.ts'),
          },
          { find: '#storybook', replacement: at('.') },
          { find: '#support', replacement: at('../tests/support') },
        ],
      },
    }),
};

export default config;
