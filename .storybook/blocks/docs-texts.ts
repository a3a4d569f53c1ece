// The text of every page of Storybook, by the file that Storybook knows it by.

const pages: Record<string, string> = {
  ...import.meta.glob('../../docs/storybook/**/*.mdx', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob('../../packages/*/src/**/*.mdx', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};
const guides: Record<string, string> = {
  ...import.meta.glob('../../docs/guides/**/*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob('../../docs/{architecture,releasing}.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob('../../CONTRIBUTING.md', { query: '?raw', import: 'default', eager: true }),
};

/** A page that shows a guide has its text in that file. */
const guideOf = (page: string): string => {
  const [, path = ''] = /from '[./]*\/([\w/-]+\.md)\?raw'/.exec(page) ?? [];
  const found = Object.entries(guides).find(([name]) => path && name.endsWith(`/${path}`));
  return found?.[1] ?? '';
};

export interface Section {
  /** Its page, as Storybook’s index names it: `./docs/storybook/theming.mdx`. */
  readonly file: string;
  readonly heading: string;
  readonly text: string;
}

/** Each page in pieces, at its headings of level 2. */
export const sections: readonly Section[] = Object.entries(pages).flatMap(([path, page]) =>
  (page + guideOf(page)).split(/^(?=##? )/m).map((text) => ({
    file: path.replace('../..', '.'),
    heading: /^##? (.*)/.exec(text)?.[1] ?? '',
    text: text.replace(/^import .*$/gm, ''),
  })),
);
