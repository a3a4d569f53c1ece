import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { storiesProject } from '../../../../.storybook/vitest-project.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      await storiesProject('seeded', here),
      await storiesProject('seeded-forced-colours', here, { forcedColours: 'active' }),
    ],
  },
});
