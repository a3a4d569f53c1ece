// A guide of docs/guides as a page of Storybook. Its links to other guides lead to their pages here.
import { AnchorMdx, CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { Table } from './Table.js';

/** Where each file of the documentation is shown. The address of a page comes from its title. */
const pages: Readonly<Record<string, string>> = {
  checks: 'guides-promise-against-practice',
  communities: 'guides-for-communities',
  consumers: 'guides-what-has-been-tried',
  embed: 'guides-in-any-page',
  'host-the-planner': 'guides-host-the-planner',
  model: 'guides-the-model-without-react',
  'own-guidance': 'guides-guidance-of-your-own',
  planner: 'guides-the-planner',
  react: 'guides-in-a-react-host',
  testing: 'guides-testing-a-host',
  upgrading: 'guides-upgrading',
  recipes: 'recipes-find-your-host',
  forms: 'recipes-forms',
  frameworks: 'recipes-vue-svelte-preact-astro',
  'look-and-words': 'recipes-look-and-words',
  'own-server': 'recipes-a-server-of-your-own',
  pages: 'recipes-plain-html-cdn-wordpress-sharepoint',
  'react-hosts': 'recipes-react-with-vite-next-react-router',
  architecture: 'for-contributors-architecture',
  CONTRIBUTING: 'for-contributors-contributing',
  releasing: 'for-contributors-releasing',
};

/** All of them have one page. */
const decisions = 'for-contributors-decisions';

/** `./embed.md#the-planner` is the page of that guide; other files have no address here, and keep their words alone. */
const linked = (text: string) =>
  text
    .replace(/!\[[^\]]*\]\(\.\.[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?![a-z]+:|[?#])([^)]*)\)/g, (_, words: string, target: string) => {
      const [, name = ''] = /([\w-]+)\.md(?:#|$)/.exec(target) ?? [];
      const page = /^\d{4}-/.test(name) ? decisions : pages[name];
      if (page) return `[${words}](?path=/docs/${page}--docs)`;
      return words.startsWith('`') ? words : `${words} (\`${target.replace(/^[./]+/, '')}\`)`;
    });

interface GuideProps {
  text: string;
  /** The heading of level 2 before which this page ends, or with which it begins: a long guide has two pages. */
  until?: string;
  from?: string;
}

/** Storybook's own, and tables that scroll in their place: given any, the block takes these alone. */
const overrides = { ...HeadersMdx, a: AnchorMdx, code: CodeOrSourceMdx, table: Table };

export function Guide({ text, until, from }: GuideProps) {
  const [before = '', after = ''] = text.split(new RegExp(`^(?=## ${until ?? from}$)`, 'm'));
  return (
    <div className="docs-guide">
      <Markdown options={{ overrides }}>{linked(from ? after : before)}</Markdown>
    </div>
  );
}
