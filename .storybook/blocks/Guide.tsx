// A guide of docs/guides as a page of Storybook. Its links to other guides lead to their pages here.
import { Markdown } from '@storybook/addon-docs/blocks';

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

/** `./embed.md#the-planner` is the page of that guide; other files have no address here, and keep their words alone. */
const linked = (text: string) =>
  text
    .replace(/!\[[^\]]*\]\(\.\.[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?![a-z]+:|[?#])([^)]*)\)/g, (_, words: string, target: string) => {
      const [, name = ''] = /([\w-]+)\.md(?:#|$)/.exec(target) ?? [];
      const page = pages[name];
      if (page) return `[${words}](?path=/docs/${page}--docs)`;
      return words.startsWith('`') ? words : `${words} (\`${target.replace(/^[./]+/, '')}\`)`;
    });

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
