// A vitest project that runs every story of a Storybook in a real browser, with its play function and axe.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { findBrowser, launchArgs } from '../tools/browser.mjs';

export async function storiesProject(
  name: string,
  configDir: string,
  initialGlobals: Record<string, unknown> = {},
): Promise<TestProjectInlineConfiguration> {
  const forced = initialGlobals.forcedColours === 'active';
  return {
    plugins: [
      storybookTest({ configDir, initialGlobals }),
      // addon-vitest gives projects of one Storybook the same cache, and they would write it at the same time.
      {
        name: 'own-cache',
        enforce: 'post',
        config: () => ({ cacheDir: `node_modules/.cache/engagement-kit/vite-${name}` }),
      },
    ],
    test: {
      name,
      // A checklist of nineteen questions and axe over all of it take seconds, and other tests run beside them.
      testTimeout: 60_000,
      // Axe reads the author's colours, which nobody sees here: forced-colours.ts looks in its place.
      ...(forced && { provide: { 'storybook/test-provided': { a11y: false } } }),
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: { executablePath: await findBrowser(), args: launchArgs },
          contextOptions: { forcedColors: forced ? 'active' : 'none' },
        }),
        // addon-vitest sizes each story itself: 1200 by 900, or what globals.viewport asks for.
        viewport: { width: 1200, height: 900 },
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
