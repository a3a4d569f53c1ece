// A guide of docs/guides as a page of Storybook. Its links to other guides lead to their pages here.
import { Markdown } from '@storybook/addon-docs/blocks';

/** The address of a page comes from its title; these are the guides whose file is called something else. */
const titles: Readonly<Record<string, string>> = {
  react: 'in-a-react-host',
  embed: 'in-any-page',
  model: 'the-model-without-react',
  testing: 'testing-a-host',
  checks: 'promise-against-practice',
  communities: 'for-communities',
  'own-guidance': 'guidance-of-your-own',
  planner: 'the-planner',
};

/** `./embed.md#the-planner` is the page of that guide; other files have no address here, and keep their words alone. */
const linked = (text: string) =>
  text
    .replace(
      /\]\(\.\/([\w-]+)\.md(#[\w-]+)?\)/g,
      (_, name: string) => `](?path=/docs/guides-${titles[name] ?? name}--docs)`,
    )
    .replace(/!\[[^\]]*\]\(\.\.[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\(\.\.\/([^)]*)\)/g, '$1 (`docs/$2`)');

interface GuideProps {
  text: string;
  /** The heading of level 2 before which this page ends, or with which it begins: a long guide has two pages. */
  until?: string;
  from?: string;
}

export function Guide({ text, until, from }: GuideProps) {
  const [before = '', after = ''] = text.split(new RegExp(`^(?=## ${until ?? from}$)`, 'm'));
  return <Markdown>{linked(from ? after : before)}</Markdown>;
}
