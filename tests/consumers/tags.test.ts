// The tags of the elements in the types of Preact, Svelte and Vue, as each of them declares tags.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { consumer } from './consumer.js';

/** A right page and wrong ones, for each framework with tags of its own. */
const frameworks = {
  preact: {
    options: ['--jsxImportSource', 'preact'],
    page: (tag: string) => `
      import type {} from '@engagement-kit/embed/preact';
      export const page = <main>${tag}</main>;`,
    right: `<engagement-spectrum class="wide" value="involve" heading-level={3} readOnly save="ask"
      onengagement-change={({ detail }) => detail.value?.trim()} />
      <engagement-standards answers={{ a: { status: 'answered' } }}
        onengagement-progress={({ detail }) => detail.answered.toFixed()} />
      <engagement-planner address="hash" />`,
    wrong: [
      '<engagement-spectrum theme="dark" />',
      '<engagement-spectrum src="/promise.json" />',
      '<engagement-spectrum onengagement-change={({ detail }) => detail.answer} />',
    ],
  },
  svelte: {
    options: [],
    page: (tag: string) => `
      import type {} from '@engagement-kit/embed/svelte';
      import type { SvelteHTMLElements } from 'svelte/elements';
      export const tags: Partial<SvelteHTMLElements> = { ${tag} };`,
    right: `'engagement-spectrum': { class: 'wide', value: 'involve', 'heading-level': 3, readOnly: true,
      'onengagement-change': ({ detail }) => detail.value?.trim() },
      'engagement-promise': { src: '/promise.json', promise: null }`,
    wrong: [
      "'engagement-spectrum': { theme: 'dark' }",
      "'engagement-spectrum': { src: '/promise.json' }",
      "'engagement-spectrum': { 'onengagement-change': ({ detail }) => detail.answer }",
    ],
  },
  vue: {
    options: [],
    page: (tag: string) => `
      import type {} from '@engagement-kit/embed/vue';
      import type { GlobalComponents } from 'vue';
      type Tags = { [Tag in keyof GlobalComponents]?: InstanceType<GlobalComponents[Tag]>['$props'] };
      export const tags: Pick<Tags, \`engagement-\${string}\` & keyof Tags> = { ${tag} };`,
    right: `'engagement-spectrum': { class: 'wide', value: 'involve', 'heading-level': 3, readOnly: true,
      onEngagementChange: ({ detail }) => detail.value?.trim() },
      'engagement-promise': { src: '/promise.json', promise: null }`,
    wrong: [
      "'engagement-spectrum': { theme: 'dark' }",
      "'engagement-spectrum': { src: '/promise.json' }",
      "'engagement-spectrum': { onEngagementChange: ({ detail }) => detail.answer }",
    ],
  },
};

test.each(Object.entries(frameworks))(
  '%s: its own tags',
  async (name, { options, page, right, wrong }) => {
    const app = consumer(name);
    writeFileSync(app.at('right-tags.tsx'), page(right));
    const wrongOnes = wrong.map((tag, at) => {
      writeFileSync(app.at(`wrong-tags-${at}.tsx`), page(tag));
      return `wrong-tags-${at}.tsx`;
    });
    const { output } = await compile(app, 'bundler', ['right-tags.tsx', ...wrongOnes, ...options]);
    const found = [...output.matchAll(/^(\S+?)\(/gm)].map(([, file]) => file);
    expect([...new Set(found)].sort(), output).toEqual(wrongOnes);
  },
);
