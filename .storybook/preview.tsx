import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/paper.css';
import '@engagement-kit/themes/host.css';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { configure } from 'storybook/test';
import { checkStory, listenToConsole } from './after-story.js';
import { Table } from './blocks/Table.js';
import { checkForcedColours } from './forced-colours.js';
import { watchScrolling } from './scrolling.js';
import { theme } from './theme.js';
import { withImports } from './with-imports.js';

// Some parts load their code when they are asked for it: a busy machine needs more than a second.
configure({ asyncUtilTimeout: 10_000 });

/** What has to hold after every story. Who only looks is shown the story, whatever Storybook writes to the console. */
const checks: Pick<Preview, 'beforeEach' | 'afterEach'> = {
  beforeEach: listenToConsole,
  afterEach: async (context) => {
    await checkStory(context);
    await checkForcedColours(context);
  },
};
const isTest = '__vitest_browser__' in globalThis;
if (!isTest) watchScrolling();

const frame: Decorator = (Story, { globals }) => (
  <StrictMode>
    <div
      className="story-frame"
      // The ground and the ink of the theme; the host theme has a plain page of somebody else's around it.
      data-ek-page={globals.theme === 'host' ? undefined : ''}
      data-ek-theme={globals.theme}
      // With forced colours the system's replace both schemes; axe would measure ours against its ground.
      data-ek-scheme={globals.forcedColours === 'active' ? 'light' : globals.scheme}
      dir={globals.direction}
    >
      <Story />
    </div>
  </StrictMode>
);

let roots = 0;

const choice = (
  description: string,
  icon: 'paintbrush' | 'mirror' | 'transfer',
  items: Record<string, string>,
) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [frame],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', {
      paper: 'Paper theme',
      neutral: 'Neutral theme',
      host: 'Host theme',
    }),
    scheme: choice('Colour scheme', 'mirror', {
      light: 'Light',
      dark: 'Dark',
      auto: "The reader's preference",
    }),
    direction: choice('Direction of text', 'transfer', {
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
  },
  initialGlobals: { theme: 'paper', scheme: 'light', direction: 'ltr', forcedColours: 'none' },
  ...(isTest && checks),
  parameters: {
    layout: 'fullscreen',
    a11y: {
      // Storybook asks axe for fewer rules than WCAG 2.2 AA needs, so the tags are named here.
      options: {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
        // Only people look at what passed; finding where all of it is takes axe longest.
        ...(isTest && { resultTypes: ['violations', 'incomplete'] }),
        // Text has a contrast of 7:1, that of AAA: every pair of colours that a story draws.
        rules: { 'color-contrast-enhanced': { enabled: true } },
      },
      config: {
        // Asked of the kit's own nodes: a plain button of the host's page has the browser's colours.
        rules: [
          {
            id: 'color-contrast-enhanced',
            selector: '[data-part], [data-part] :not(button, input, select, textarea)',
          },
        ],
      },
      test: 'error',
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      // What stands in a drawing of a component is none of the page's contents.
      toc: {
        headingSelector: 'h2, h3',
        ignoreSelector: '.docs-story *, .story-frame *, .skip-toc',
      },
      source: { transform: withImports },
      components: { table: Table },
      theme: theme('light'),
    },
    // Stories of one page are React roots of their own: their ids must differ all the same.
    react: {
      rootOptions: {
        get identifierPrefix() {
          roots += 1;
          return `story${roots}-`;
        },
      },
    },
    viewport: {
      options: {
        w320: { name: '320 px (400% zoom)', styles: { width: '320px', height: '800px' } },
        w768: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        w1280: { name: '1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Search',
          'Recipes',
          ['Find your host'],
          'Guides',
          [
            'In a React host',
            'In any page',
            'In any page, further',
            'The planner',
            'Host the planner',
          ],
          'Components',
          ['Spectrum selector', 'Standards checklist', 'Plan review', 'Promise card', 'Plan file'],
          'Embed',
          'Provider, hooks and messages',
          'Theming',
          'The guidance',
          'Reference',
          'For contributors',
        ],
      },
    },
  },
};

export default preview;
